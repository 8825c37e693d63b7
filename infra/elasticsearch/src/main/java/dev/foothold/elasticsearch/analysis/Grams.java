package dev.foothold.elasticsearch.analysis;

import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/// Beginnings and pieces of words, for search while typing.
final class Grams {

    private Grams() {}

    static TokenFilterFactory edge(String name, Settings settings) {
        var range = Range.of(settings);
        var keep = settings.getAsBoolean("preserve_original", false);
        if (settings.get("side", "front").equals("back")) {
            return new Filters.Several(
                    name,
                    tokens -> new ReverseStringFilter(new EdgeNGramTokenFilter(
                            new ReverseStringFilter(tokens), range.shortest(), range.longest(), keep)));
        }
        return new Filters.Several(
                name, tokens -> new EdgeNGramTokenFilter(tokens, range.shortest(), range.longest(), keep));
    }

    static TokenFilterFactory all(String name, Settings settings, int widest) {
        var range = Range.of(settings).notWiderThan(widest);
        var keep = settings.getAsBoolean("preserve_original", false);
        return new Filters.Several(
                name, tokens -> new NGramTokenFilter(tokens, range.shortest(), range.longest(), keep));
    }

    /// From the shortest to the longest piece.
    record Range(int shortest, int longest) {

        static Range of(Settings settings) {
            return new Range(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
        }

        Range notWiderThan(int widest) {
            if (longest - shortest > widest) {
                throw new IllegalArgumentException(
                        "The difference between max_gram and min_gram in NGram must be less than or equal to: ["
                                + widest + "] but was [" + (longest - shortest)
                                + "]. This limit can be set by changing the [index.max_ngram_diff] index level setting.");
            }
            return this;
        }
    }
}
