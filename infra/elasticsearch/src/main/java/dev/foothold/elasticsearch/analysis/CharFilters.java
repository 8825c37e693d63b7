package dev.foothold.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/// The character filters by name.
final class CharFilters {

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> all() {
        return Map.of(
                "html_strip",
                (index, environment, name, settings) -> htmlStrip(name, settings),
                "mapping",
                requiresAnalysisSettings((index, environment, name, settings) ->
                        new Normalizing(name, mapping(name, environment, settings))),
                "pattern_replace",
                requiresAnalysisSettings(
                        (index, environment, name, settings) -> new Normalizing(name, patternReplace(settings))));
    }

    private static CharFilterFactory htmlStrip(String name, Settings settings) {
        var kept = Set.copyOf(settings.getAsList("escaped_tags"));
        return new Plain(name, text -> new HTMLStripCharFilter(text, kept));
    }

    private static UnaryOperator<Reader> mapping(String name, Environment environment, Settings settings) {
        var rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        var map = map(name, rules);
        return text -> new MappingCharFilter(map, text);
    }

    private static NormalizeCharMap map(String name, List<String> rules) {
        var builder = new NormalizeCharMap.Builder();
        for (var rule : rules) {
            var arrow = rule.indexOf("=>");
            if (arrow < 1) {
                throw new IllegalArgumentException("Invalid mapping rule in [" + name + "]: [" + rule + "]");
            }
            builder.add(
                    rule.substring(0, arrow).strip(), rule.substring(arrow + 2).strip());
        }
        return builder.build();
    }

    private static UnaryOperator<Reader> patternReplace(Settings settings) {
        if (!settings.hasValue("pattern")) {
            throw new IllegalArgumentException("pattern is missing for [pattern_replace] char filter");
        }
        var pattern = Regex.compile(settings.get("pattern"), settings.get("flags"));
        var replacement = settings.get("replacement", "");
        return text -> new PatternReplaceCharFilter(pattern, replacement, text);
    }

    private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }
}
