package dev.foothold.elasticsearch.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/// The tokenizers by name.
final class Tokenizers {

    private final Map<String, AnalysisProvider<TokenizerFactory>> tokenizers = new HashMap<>();

    private Tokenizers() {
        add("keyword", settings -> {
            var size = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
            return () -> new KeywordTokenizer(size);
        });
        add("whitespace", settings -> {
            var longest = settings.getAsInt("max_token_length", 255);
            return () -> new WhitespaceTokenizer(longest);
        });
        add("letter", settings -> LetterTokenizer::new);
        add("classic", settings -> ClassicTokenizer::new);
        add("uax_url_email", settings -> UAX29URLEmailTokenizer::new);
        add("pattern", Tokenizers::pattern);
        add("path_hierarchy", Tokenizers::path);
        add("edge_ngram", Tokenizers::edgeGrams);
        tokenizers.put(
                "ngram",
                (index, environment, name, settings) ->
                        TokenizerFactory.newFactory(name, grams(settings, index.getMaxNgramDiff())));
    }

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return Map.copyOf(new Tokenizers().tokenizers);
    }

    private void add(String name, Function<Settings, Supplier<Tokenizer>> tokenizer) {
        tokenizers.put(
                name,
                (index, environment, given, settings) -> TokenizerFactory.newFactory(given, tokenizer.apply(settings)));
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        var pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
        var group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }

    private static Supplier<Tokenizer> path(Settings settings) {
        var delimiter = settings.get("delimiter", "/").charAt(0);
        var replacement = settings.get("replacement", String.valueOf(delimiter)).charAt(0);
        var skip = settings.getAsInt("skip", 0);
        return settings.getAsBoolean("reverse", false)
                ? () -> new ReversePathHierarchyTokenizer(delimiter, replacement, skip)
                : () -> new PathHierarchyTokenizer(delimiter, replacement, skip);
    }

    private static Supplier<Tokenizer> edgeGrams(Settings settings) {
        var range = Grams.Range.of(settings);
        var belongs = characters(settings.getAsList("token_chars"));
        return () -> new EdgeNGramTokenizer(range.shortest(), range.longest()) {
            @Override
            protected boolean isTokenChar(int character) {
                return belongs.test(character);
            }
        };
    }

    private static Supplier<Tokenizer> grams(Settings settings, int widest) {
        var range = Grams.Range.of(settings).notWiderThan(widest);
        var belongs = characters(settings.getAsList("token_chars"));
        return () -> new NGramTokenizer(range.shortest(), range.longest()) {
            @Override
            protected boolean isTokenChar(int character) {
                return belongs.test(character);
            }
        };
    }

    private static IntPredicate characters(List<String> classes) {
        return classes.stream()
                .map(Tokenizers::characters)
                .reduce(IntPredicate::or)
                .orElse(character -> true);
    }

    private static IntPredicate characters(String kind) {
        return switch (kind) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> character -> "!\"#%&'()*,-./:;?@[\\]_{}".indexOf(character) >= 0;
            case "symbol" -> character -> "$+<=>^`|~".indexOf(character) >= 0;
            default -> throw new IllegalArgumentException("Unknown token type: '" + kind + "'");
        };
    }
}
