package dev.foothold.search;

import dev.foothold.search.SearchResult.Loosening;
import dev.foothold.search.SearchResult.SearchFacets;
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

    /// What stands around the hits.
    private record Around(
            long total,
            boolean totalIsExact,
            int page,
            int size,
            @Nullable SearchFacets facets,
            @Nullable String didYouMean,
            List<Loosening> loosenings,
            List<String> ignored,
            boolean degraded) {}

    /// @param corrected what was searched beside the text as typed
    byte[] page(SearchQuestion question, @Nullable String corrected, byte[] answer) {
        var read = AnswerReader.read(answer, json);
        var page = new ByteArrayOutputStream(answer.length);
        page.writeBytes(new byte[] {'{', '"', 'h', 'i', 't', 's', '"', ':'});
        hits(page, answer, read.hits(), question.reasons());
        page.write(',');
        var around = json.writeValueAsBytes(around(question, corrected, read));
        page.write(around, 1, around.length - 1);
        return page.toByteArray();
    }

    /// The hits alone.
    byte[] list(byte[] answer, Reasons reasons) {
        var list = new ByteArrayOutputStream(answer.length);
        hits(list, answer, AnswerReader.read(answer, json).hits(), reasons);
        return list.toByteArray();
    }

    private void hits(ByteArrayOutputStream to, byte[] answer, List<AnswerReader.Found> hits, Reasons reasons) {
        try (var writer = json.createGenerator(to)) {
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

    private Around around(SearchQuestion question, @Nullable String corrected, AnswerReader read) {
        var search = question.search();
        var facets = new FacetAnswers(read.counts(), question.filters(), categoryNames, question.today());
        var asTyped =
                read.counts().path(SearchRequests.AS_TYPED).path("doc_count").asLong(0);
        return new Around(
                read.total(),
                read.totalIsExact(),
                search.page(),
                search.size(),
                search.facets() ? facets.facets() : null,
                corrected != null && asTyped == 0 && read.total() > 0 ? corrected : null,
                read.total() == 0 && search.facets() ? facets.loosenings() : List.of(),
                question.ignored(),
                false);
    }
}
