package dev.foothold.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Goes once through the bytes of Elasticsearch's answer: notes where each card lies, reads the highlights and keeps
/// the counts.
final class AnswerReader {

    private final JsonParser parser;
    private final boolean personal;
    private final List<Found> hits = new ArrayList<>();
    private long total;
    private boolean totalIsExact = true;
    private boolean isComplete = true;
    private Counted counts = Counted.nothing();

    private AnswerReader(JsonParser parser, boolean personal) {
        this.parser = parser;
        this.personal = personal;
    }

    /// A hit: from where to where its card lies in the answer, what it says, and where the words stand in it.
    record Found(
            int from,
            int to,
            CardFacts facts,
            @Nullable String title,
            @Nullable String snippet) {}

    /// @param reasons what will be told of the hits
    static AnswerReader read(byte[] answer, Reasons reasons, JsonMapper json) {
        try (var parser = json.createParser(answer)) {
            var reader = new AnswerReader(parser, reasons.arePersonal());
            parser.nextToken();
            reader.answer();
            return reader;
        }
    }

    List<Found> hits() {
        return hits;
    }

    long total() {
        return total;
    }

    boolean totalIsExact() {
        return totalIsExact && isComplete;
    }

    /// Whether everything was looked at: no part of the index failed, and the time was not over before. Otherwise
    /// there may be more than was found.
    boolean isComplete() {
        return isComplete;
    }

    Counted counts() {
        return counts;
    }

    private void answer() {
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            switch (name) {
                case "timed_out" -> isComplete &= parser.currentToken() != JsonToken.VALUE_TRUE;
                case "_shards" -> isComplete &= haveAllShardsAnswered();
                case "hits" -> page();
                case "aggregations" -> counts = Counted.read(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private boolean haveAllShardsAnswered() {
        var failed = 0L;
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            if (name.equals("failed")) {
                failed = parser.getLongValue();
            } else {
                parser.skipChildren();
            }
        }
        return failed == 0;
    }

    private void page() {
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            switch (name) {
                case "total" -> count();
                case "hits" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        hit();
                    }
                }
                default -> parser.skipChildren();
            }
        }
    }

    private void count() {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                total = parser.getLongValue();
            } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                totalIsExact = parser.getString().equals("eq");
            }
        }
    }

    private void hit() {
        var from = 0;
        var to = 0;
        var facts = new CardFacts(personal);
        var marked = new Marked();
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            switch (name) {
                case "_source" -> {
                    parser.nextToken();
                    parser.nextToken();
                    from = (int) parser.currentTokenLocation().getByteOffset();
                    facts = CardFacts.read(parser, personal);
                    to = (int) parser.currentLocation().getByteOffset();
                    parser.nextToken();
                }
                case "highlight" -> marked = Marked.read(parser);
                default -> parser.skipChildren();
            }
        }
        hits.add(
                new Found(from, to, facts, marked.title, marked.outcome == null ? marked.description : marked.outcome));
    }

    /// Where the words stand, as safe HTML.
    private static final class Marked {

        private @Nullable String title;
        private @Nullable String outcome;
        private @Nullable String description;

        static Marked read(JsonParser parser) {
            var marked = new Marked();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var field = parser.currentName();
                parser.nextToken();
                var first = parser.nextStringValue();
                while (parser.currentToken() != JsonToken.END_ARRAY) {
                    parser.nextToken();
                }
                switch (field) {
                    case "title" -> marked.title = first;
                    case "outcome" -> marked.outcome = first;
                    default -> marked.description = first;
                }
            }
            return marked;
        }
    }
}
