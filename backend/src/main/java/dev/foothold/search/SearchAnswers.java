package dev.foothold.search;

import dev.foothold.search.SearchResult.Loosening;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Makes a browser's [SearchResult] out of Elasticsearch's answer, as bytes: each card is copied as it lies there, and
/// only what stands around the cards is written anew.
final class SearchAnswers {

    private final JsonMapper json;
    private final Map<String, String> categoryNames;

    SearchAnswers(JsonMapper json, Map<String, String> categoryNames) {
        this.json = json;
        this.categoryNames = categoryNames;
    }

    /// @param corrected what was searched beside the text as typed
    byte[] page(SearchQuestion question, @Nullable String corrected, byte[] answer) {
        var read = AnswerReader.read(answer, question.reasons(), json);
        var page = new ByteArrayOutputStream(answer.length);
        try (var writer = json.createGenerator(page)) {
            writer.writeStartObject();
            writer.writeName("hits");
            hits(page, writer, answer, read.hits(), question.reasons());
            around(question, corrected, read, writer);
            writer.writeEndObject();
        }
        return page.toByteArray();
    }

    /// The hits alone.
    byte[] list(byte[] answer, Reasons reasons) {
        var list = new ByteArrayOutputStream(answer.length);
        try (var writer = json.createGenerator(list)) {
            hits(list, writer, answer, AnswerReader.read(answer, reasons, json).hits(), reasons);
        }
        return list.toByteArray();
    }

    private static void hits(
            ByteArrayOutputStream to,
            JsonGenerator writer,
            byte[] answer,
            List<AnswerReader.Found> hits,
            Reasons reasons) {
        writer.writeStartArray();
        for (var hit : hits) {
            writer.writeStartObject();
            beside(hit, reasons, writer);
            // the fields of the card follow as they lie there, without its braces
            writer.writeRaw(',');
            writer.flush();
            to.write(answer, hit.from() + 1, hit.to() - hit.from() - 2);
            writer.writeEndObject();
        }
        writer.writeEndArray();
    }

    /// What a hit tells besides its card.
    private static void beside(AnswerReader.Found hit, Reasons reasons, JsonGenerator writer) {
        writer.writeStringProperty("titleHighlight", hit.title());
        writer.writeStringProperty("snippet", hit.snippet());
        writer.writeName("distanceMiles");
        var miles = reasons.miles(hit.facts());
        if (miles == null) {
            writer.writeNull();
        } else {
            writer.writeNumber(miles.intValue());
        }
        writer.writeArrayPropertyStart("reasons");
        for (var reason : reasons.of(hit.facts())) {
            writer.writeStartObject();
            writer.writeStringProperty("signal", reason.signal().name());
            writer.writeArrayPropertyStart("values");
            reason.values().forEach(writer::writeString);
            writer.writeEndArray();
            writer.writeEndObject();
        }
        writer.writeEndArray();
    }

    private void around(SearchQuestion question, @Nullable String corrected, AnswerReader read, JsonGenerator writer) {
        var search = question.search();
        var facets = new FacetAnswers(read.counts(), question.filters(), categoryNames, question.today());
        writer.writeNumberProperty("total", read.total());
        writer.writeBooleanProperty("totalIsExact", read.totalIsExact());
        writer.writeNumberProperty("page", search.page());
        writer.writeNumberProperty("size", search.size());
        writer.writeName("facets");
        if (search.facets()) {
            facets.write(writer);
        } else {
            writer.writeNull();
        }
        var isAsTyped =
                corrected == null || read.counts().of(SearchRequests.AS_TYPED).count() > 0;
        // what was not found in time may be there all the same
        var isCorrected = read.isComplete() && !isAsTyped && read.total() > 0;
        var isNone = read.isComplete() && read.total() == 0;
        writer.writeStringProperty("didYouMean", isCorrected ? corrected : null);
        List<Loosening> loosenings = isNone && search.facets() ? facets.loosenings() : List.of();
        writer.writeName("loosenings");
        json.writeValue(writer, loosenings);
        writer.writeName("ignored");
        json.writeValue(writer, question.ignored());
        writer.writeBooleanProperty("degraded", false);
        var unfiltered = isNone && search.facets() && loosenings.isEmpty() ? facets.withoutFilters() : null;
        writer.writeName("withoutFilters");
        if (unfiltered == null) {
            writer.writeNull();
        } else {
            writer.writeNumber(unfiltered.longValue());
        }
    }
}
