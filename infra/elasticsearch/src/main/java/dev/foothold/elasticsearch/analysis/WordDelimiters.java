package dev.foothold.elasticsearch.analysis;

import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/// Takes compound words such as `Wi-Fi`, `PowerPoint` and `B2B` apart.
final class WordDelimiters {

    private static final byte[] TYPES = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;

    private static final Map<String, Integer> ON_BY_DEFAULT = Map.of(
            "generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS,
            "generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS,
            "split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE,
            "split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS,
            "stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);

    private static final Map<String, Integer> OFF_BY_DEFAULT = Map.of(
            "catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS,
            "catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS,
            "catenate_all", WordDelimiterGraphFilter.CATENATE_ALL,
            "preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL,
            "ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS);

    private WordDelimiters() {}

    static TokenFilterFactory graph(String name, Settings settings) {
        var flags = flags(settings);
        var whole = whole(settings);
        var offsets = settings.getAsBoolean("adjust_offsets", true);
        return new Filters.Several(name, tokens -> new WordDelimiterGraphFilter(tokens, offsets, TYPES, flags, whole));
    }

    static TokenFilterFactory flat(String name, Settings settings) {
        var flags = flags(settings);
        var whole = whole(settings);
        return new Filters.Several(name, tokens -> new WordDelimiterFilter(tokens, TYPES, flags, whole));
    }

    private static int flags(Settings settings) {
        return flags(settings, ON_BY_DEFAULT, true) | flags(settings, OFF_BY_DEFAULT, false);
    }

    private static int flags(Settings settings, Map<String, Integer> known, boolean byDefault) {
        return known.entrySet().stream()
                .filter(flag -> settings.getAsBoolean(flag.getKey(), byDefault))
                .mapToInt(Map.Entry::getValue)
                .reduce(0, (all, flag) -> all | flag);
    }

    private static CharArraySet whole(Settings settings) {
        return CharArraySet.copy(new CharArraySet(settings.getAsList("protected_words"), false));
    }
}
