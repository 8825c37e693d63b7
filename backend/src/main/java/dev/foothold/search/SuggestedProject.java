package dev.foothold.search;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// What of a project in the index can become a suggestion.
record SuggestedProject(String title, String slug, String employerName, String employerSlug) {

    /// The fields of the index that are read.
    static final List<String> FIELDS = List.of("title", "slug", "employerName", "employerSlug");

    /// Goes once through the bytes of Elasticsearch's answer.
    static List<SuggestedProject> read(byte[] answer, JsonMapper json) {
        var found = new ArrayList<SuggestedProject>();
        try (var parser = json.createParser(answer)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("_source")) {
                    parser.nextToken();
                    found.add(source(parser));
                }
            }
        }
        return found;
    }

    private static SuggestedProject source(JsonParser parser) {
        var title = "";
        var slug = "";
        var employerName = "";
        var employerSlug = "";
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            switch (name) {
                case "title" -> title = parser.getString();
                case "slug" -> slug = parser.getString();
                case "employerName" -> employerName = parser.getString();
                case "employerSlug" -> employerSlug = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new SuggestedProject(title, slug, employerName, employerSlug);
    }
}
