package dev.foothold.search;

import dev.foothold.search.ProjectDocument.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The few facts of a card from which the reasons are told, picked up while its bytes are passed over.
final class CardFacts {

    final List<String> skills = new ArrayList<>();
    final List<String> audience = new ArrayList<>();
    String category = "";
    String categoryName = "";
    String publishedAt = "";
    long centsPerHour;
    int replyDays = Integer.MAX_VALUE;
    boolean firstProject;

    @Nullable
    GeoPoint location;

    private final boolean personal;

    CardFacts(boolean personal) {
        this.personal = personal;
    }

    /// Reads on from the beginning of the card to its end.
    ///
    /// @param personal whether what a person may have in common with it is wanted too
    static CardFacts read(JsonParser parser, boolean personal) {
        var facts = new CardFacts(personal);
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            facts.take(name, parser.currentToken(), parser);
        }
        return facts;
    }

    private void take(String name, JsonToken value, JsonParser parser) {
        switch (name) {
            case "publishedAt" -> publishedAt = parser.getString();
            case "firstProject" -> firstProject = value == JsonToken.VALUE_TRUE;
            case "replyDays" -> replyDays = value == JsonToken.VALUE_NULL ? Integer.MAX_VALUE : parser.getIntValue();
            case "payPerHour" -> centsPerHour = cents(parser);
            case "location" -> location = value == JsonToken.VALUE_NULL ? null : point(parser);
            default -> takeForPerson(name, parser);
        }
    }

    private void takeForPerson(String name, JsonParser parser) {
        if (!personal) {
            parser.skipChildren();
            return;
        }
        switch (name) {
            case "skills" -> texts(parser, skills);
            case "audience" -> texts(parser, audience);
            case "category" -> category = parser.getString();
            case "categoryName" -> categoryName = parser.getString();
            default -> parser.skipChildren();
        }
    }

    private static void texts(JsonParser parser, List<String> texts) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.getString());
        }
    }

    private static long cents(JsonParser parser) {
        var cents = 0L;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                cents = parser.getLongValue();
            }
        }
        return cents;
    }

    private static GeoPoint point(JsonParser parser) {
        var latitude = 0.0;
        var longitude = 0.0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var isLatitude = parser.currentName().equals("lat");
            parser.nextToken();
            if (isLatitude) {
                latitude = parser.getDoubleValue();
            } else {
                longitude = parser.getDoubleValue();
            }
        }
        return new GeoPoint(latitude, longitude);
    }
}
