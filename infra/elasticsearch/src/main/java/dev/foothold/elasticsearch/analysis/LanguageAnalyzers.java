package dev.foothold.elasticsearch.analysis;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/// Whole analyzers by language.
final class LanguageAnalyzers {

    private final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers = new HashMap<>();

    private LanguageAnalyzers() {
        add("english", EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new);
        add("french", FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new);
        add("german", GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new);
        add("italian", ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new);
        add("portuguese", PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new);
        add("spanish", SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new);
    }

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> all() {
        return Map.copyOf(new LanguageAnalyzers().analyzers);
    }

    private void add(String language, CharArraySet stopWords, Language analyzer) {
        analyzers.put(
                language,
                (index, environment, name, settings) -> new Ready(
                        name,
                        analyzer.create(
                                Analysis.parseStopWords(environment, settings, stopWords),
                                Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET))));
    }

    private interface Language {
        Analyzer create(CharArraySet stopWords, CharArraySet notStemmed);
    }

    private record Ready(String name, Analyzer get) implements AnalyzerProvider<Analyzer> {
        @Override
        public AnalyzerScope scope() {
            return AnalyzerScope.INDEX;
        }
    }
}
