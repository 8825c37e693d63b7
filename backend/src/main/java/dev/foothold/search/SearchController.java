package dev.foothold.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Searching over HTTP, open to anybody.
@RestController
@RequestMapping("/api/public/search")
@Tag(name = "Search")
class SearchController {

    private final Searches searches;
    private final Suggestions suggestions;

    SearchController(Searches searches, Suggestions suggestions) {
        this.searches = searches;
        this.suggestions = suggestions;
    }

    @GetMapping
    @Operation(summary = "Find open projects")
    SearchResult search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> category,
            @RequestParam(required = false) @Nullable List<String> skill,
            @RequestParam(required = false) @Nullable List<String> mode,
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(name = "hours_min", required = false) @Nullable Integer hoursMin,
            @RequestParam(name = "hours_max", required = false) @Nullable Integer hoursMax,
            @RequestParam(name = "pay_min", required = false) @Nullable Integer payMin,
            @RequestParam(name = "pay_max", required = false) @Nullable Integer payMax,
            @RequestParam(name = "rate_min", required = false) @Nullable Integer rateMin,
            @RequestParam(name = "early_year", required = false) @Nullable Boolean earlyYear,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return searches.search(SearchQuery.of(new SearchQuery.Parameters(
                q, category, skill, mode, state, employer, hoursMin, hoursMax, payMin, payMax, rateMin, earlyYear, sort,
                page, size)));
    }

    @GetMapping("/suggestions")
    @Operation(summary = "What the words typed so far may become")
    List<Suggestions.Suggestion> suggestions(@RequestParam(required = false) @Nullable String q) {
        return suggestions.of(q);
    }
}
