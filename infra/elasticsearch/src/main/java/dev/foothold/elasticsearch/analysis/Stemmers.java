package dev.foothold.elasticsearch.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/// The stemmers by language, and exceptions to them.
final class Stemmers {

    private Stemmers() {}

    static UnaryOperator<TokenStream> of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "english", "porter" -> PorterStemFilter::new;
            case "light_english", "lightenglish", "kstem" -> KStemFilter::new;
            case "minimal_english", "minimalenglish" -> EnglishMinimalStemFilter::new;
            case "possessive_english", "possessiveenglish" -> EnglishPossessiveFilter::new;
            case "porter2" -> snowball("English");
            case "light_french", "lightfrench" -> FrenchLightStemFilter::new;
            case "minimal_french", "minimalfrench" -> FrenchMinimalStemFilter::new;
            case "light_german", "lightgerman" -> GermanLightStemFilter::new;
            case "minimal_german", "minimalgerman" -> GermanMinimalStemFilter::new;
            case "light_italian", "lightitalian" -> ItalianLightStemFilter::new;
            case "light_portuguese", "lightportuguese" -> PortugueseLightStemFilter::new;
            case "light_spanish", "lightspanish" -> SpanishLightStemFilter::new;
            case String other -> snowball(other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1));
        };
    }

    static UnaryOperator<TokenStream> overrides(Environment environment, Settings settings) {
        var rules = Analysis.getWordList(environment, settings, "rules");
        if (rules == null) {
            throw new IllegalArgumentException("stemmer override filter requires either `rules` or `rules_path`");
        }
        var overrides = overrides(rules);
        return tokens -> new StemmerOverrideFilter(tokens, overrides);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap overrides(List<String> rules) {
        var builder = new StemmerOverrideFilter.Builder(false);
        for (var rule : rules) {
            var sides = rule.split("=>", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
            }
            for (var word : sides[0].split(",")) {
                builder.add(word.strip(), sides[1].strip());
            }
        }
        try {
            return builder.build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UnaryOperator<TokenStream> snowball(String name) {
        try {
            Class.forName(
                    "org.tartarus.snowball.ext." + name + "Stemmer", false, SnowballFilter.class.getClassLoader());
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException("Unknown stemmer language [" + name + "]", unknown);
        }
        return tokens -> new SnowballFilter(tokens, name);
    }
}
