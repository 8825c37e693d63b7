package dev.foothold.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/// The token filters by name.
final class TokenFilters {

    private final Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();

    private TokenFilters() {
        letters();
        words();
        stems();
        positions();
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        return Map.copyOf(new TokenFilters().filters);
    }

    private void letters() {
        add(
                "asciifolding",
                (name, settings) -> new AsciiFolding(name, settings.getAsBoolean("preserve_original", false)));
        add("lowercase", (name, settings) -> new Filters.Letters(name, lowercase(settings)));
        letters("uppercase", UpperCaseFilter::new);
        letters("trim", TrimFilter::new);
        letters("apostrophe", ApostropheFilter::new);
        letters("cjk_width", CJKWidthFilter::new);
        letters("classic", ClassicFilter::new);
        letters("decimal_digit", DecimalDigitFilter::new);
        letters("german_normalization", GermanNormalizationFilter::new);
        letters("scandinavian_folding", ScandinavianFoldingFilter::new);
        letters("scandinavian_normalization", ScandinavianNormalizationFilter::new);
        withFiles("elision", (environment, settings) -> {
            var articles = Analysis.parseArticles(environment, settings);
            var known = articles == null ? FrenchAnalyzer.DEFAULT_ARTICLES : articles;
            return tokens -> new ElisionFilter(tokens, known);
        });
    }

    private void words() {
        plain("reverse", ReverseStringFilter::new);
        plain("remove_duplicates", RemoveDuplicatesTokenFilter::new);
        plain("keyword_repeat", KeywordRepeatFilter::new);
        add("length", (name, settings) -> {
            var shortest = settings.getAsInt("min", 0);
            var longest = settings.getAsInt("max", Integer.MAX_VALUE);
            return new Filters.Plain(name, tokens -> new LengthFilter(tokens, shortest, longest));
        });
        add("limit", (name, settings) -> {
            var count = settings.getAsInt("max_token_count", 1);
            var consumeAll = settings.getAsBoolean("consume_all_tokens", false);
            return new Filters.Plain(name, tokens -> new LimitTokenCountFilter(tokens, count, consumeAll));
        });
        add("truncate", (name, settings) -> {
            var length = settings.getAsInt("length", 10);
            return new Filters.Letters(name, tokens -> new TruncateTokenFilter(tokens, length));
        });
        add(
                "unique",
                (name, settings) -> settings.getAsBoolean("only_on_same_position", false)
                        ? new Filters.Plain(name, RemoveDuplicatesTokenFilter::new)
                        : new Filters.Plain(name, UniqueTokenFilter::new));
        add("pattern_replace", true, (environment, name, settings) -> {
            var pattern = Regex.compile(settings.get("pattern", ""), settings.get("flags"));
            var replacement = settings.get("replacement", "");
            var everywhere = settings.getAsBoolean("all", true);
            return new Filters.Letters(
                    name, tokens -> new PatternReplaceFilter(tokens, pattern, replacement, everywhere));
        });
    }

    private void stems() {
        plain("kstem", KStemFilter::new);
        plain("porter_stem", PorterStemFilter::new);
        add(
                "stemmer",
                (name, settings) ->
                        new Filters.Plain(name, Stemmers.of(settings.get("language", settings.get("name", "porter")))));
        add("snowball", (name, settings) -> {
            var language = settings.get("language", settings.get("name", "English"));
            return new Filters.Plain(name, tokens -> new SnowballFilter(tokens, language));
        });
        add(
                "stemmer_override",
                true,
                (environment, name, settings) -> new Filters.Plain(name, Stemmers.overrides(environment, settings)));
        add("keyword_marker", true, (environment, name, settings) -> {
            var ignoreCase = settings.getAsBoolean("ignore_case", false);
            var words = CharArraySet.copy(new CharArraySet(settings.getAsList("keywords"), ignoreCase));
            return new Filters.Plain(name, tokens -> new SetKeywordMarkerFilter(tokens, words));
        });
    }

    private void positions() {
        plain("flatten_graph", FlattenGraphFilter::new);
        filters.put("edge_ngram", (index, environment, name, settings) -> Grams.edge(name, settings));
        filters.put(
                "ngram", (index, environment, name, settings) -> Grams.all(name, settings, index.getMaxNgramDiff()));
        add("word_delimiter_graph", (name, settings) -> WordDelimiters.graph(name, settings));
        add("word_delimiter", (name, settings) -> WordDelimiters.flat(name, settings));
        add(
                "synonym",
                true,
                (environment, name, settings) ->
                        new SynonymRules(name, environment, settings, SynonymRules.Shape.FLAT));
        add(
                "synonym_graph",
                true,
                (environment, name, settings) ->
                        new SynonymRules(name, environment, settings, SynonymRules.Shape.GRAPH));
    }

    private static UnaryOperator<TokenStream> lowercase(Settings settings) {
        return switch (settings.get("language", "")) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            case String other ->
                throw new IllegalArgumentException("language [" + other + "] not support for lower case");
        };
    }

    private void letters(String name, UnaryOperator<TokenStream> filter) {
        add(name, (given, settings) -> new Filters.Letters(given, filter));
    }

    private void plain(String name, UnaryOperator<TokenStream> filter) {
        add(name, (given, settings) -> new Filters.Plain(given, filter));
    }

    private void withFiles(String name, BiFunction<Environment, Settings, UnaryOperator<TokenStream>> filter) {
        add(
                name,
                false,
                (environment, given, settings) -> new Filters.Letters(given, filter.apply(environment, settings)));
    }

    private void add(String name, BiFunction<String, Settings, TokenFilterFactory> filter) {
        add(name, false, (environment, given, settings) -> filter.apply(given, settings));
    }

    // The node first builds every filter with empty settings; those that mean nothing without them must say so.
    private void add(String name, boolean needsSettings, FromSettings filter) {
        AnalysisProvider<TokenFilterFactory> provider =
                (index, environment, given, settings) -> filter.create(environment, given, settings);
        filters.put(name, needsSettings ? requiresAnalysisSettings(provider) : provider);
    }

    private interface FromSettings {
        TokenFilterFactory create(Environment environment, String name, Settings settings);
    }
}
