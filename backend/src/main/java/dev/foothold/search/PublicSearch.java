package dev.foothold.search;

import dev.foothold.accounts.PublicAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What [SearchController] answers to people who are not signed in.
@Configuration(proxyBeanMethods = false)
class PublicSearch {

    static final String SEARCH = "/api/public/search";
    static final String SUGGESTIONS = SEARCH + "/suggestions";

    @Bean
    PublicAnswer publicSearch(Searches searches) {
        return new PublicAnswer(SEARCH, given -> searches.answer(SearchQuery.of(lists(given)), null));
    }

    @Bean
    PublicAnswer publicSuggestions(Suggestions suggestions) {
        return new PublicAnswer(
                SUGGESTIONS, given -> suggestions.answer(words(lists(given).getOrDefault("q", List.of()))));
    }

    static Map<String, List<String>> lists(Map<String, String[]> given) {
        return given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }

    /// The words typed so far; throws [dev.foothold.shared.InvalidInput] where they cannot be.
    static String words(List<String> typed) {
        var read = new ParameterReader(Map.of("q", typed));
        var text = read.text("q", SearchQuery.LONGEST_TEXT);
        read.throwIfBroken();
        return text;
    }
}
