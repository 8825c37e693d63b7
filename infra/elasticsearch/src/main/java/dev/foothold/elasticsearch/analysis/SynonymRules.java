package dev.foothold.elasticsearch.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.logging.LogManager;
import org.elasticsearch.logging.Logger;

/// Rules in which words mean the same, read with the very tokenizer and filters that stand before them.
record SynonymRules(String name, Environment environment, Settings settings, Shape shape)
        implements TokenFilterFactory {

    private static final Logger LOGGER = LogManager.getLogger(SynonymRules.class);

    /// Whether a synonym of several words keeps its own path (`synonym_graph`) or is laid flat (`synonym`).
    enum Shape {
        FLAT,
        GRAPH;

        @SuppressWarnings("deprecation") // Elasticsearch's `synonym` is this filter still.
        TokenStream apply(TokenStream tokens, SynonymMap synonyms) {
            if (synonyms.fst == null) {
                return tokens;
            }
            return this == GRAPH
                    ? new SynonymGraphFilter(tokens, synonyms, false)
                    : new SynonymFilter(tokens, synonyms, false);
        }
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Synonyms are read for the chain of filters that they stand in");
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previous,
            Function<String, TokenFilterFactory> all) {
        var analyzer = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        return new Ready(name, parse(analyzer), shape, getAnalysisMode());
    }

    private SynonymMap parse(Analyzer analyzer) {
        if (!settings.get("format", "solr").equals("solr")) {
            throw new IllegalArgumentException("[" + name + "] reads synonyms in the solr format only");
        }
        var parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), analyzer);
        try {
            for (var rule : rules()) {
                add(parser, rule);
            }
            return parser.build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(SolrSynonymParser parser, String rule) throws IOException {
        try {
            parser.parse(new StringReader(rule));
        } catch (ParseException | IllegalArgumentException unreadable) {
            if (!settings.getAsBoolean("lenient", settings.getAsBoolean("updateable", false))) {
                throw new IllegalArgumentException("failed to build synonyms from [" + name + "]: " + rule, unreadable);
            }
            LOGGER.warn("Synonym rule [" + rule + "] is left out: " + unreadable.getMessage());
        }
    }

    private List<String> rules() throws IOException {
        var path = settings.get("synonyms_path");
        if (path != null) {
            try (var file = new BufferedReader(Analysis.getReaderFromFile(environment, path, "synonyms_path"))) {
                return file.lines().toList();
            }
        }
        if (!settings.hasValue("synonyms")) {
            throw new IllegalArgumentException(
                    "synonym requires either `synonyms` or `synonyms_path` to be configured");
        }
        return settings.getAsList("synonyms");
    }

    /// The filter with its rules read.
    private record Ready(String name, SynonymMap synonyms, Shape shape, AnalysisMode getAnalysisMode)
            implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            return shape.apply(tokens, synonyms);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
