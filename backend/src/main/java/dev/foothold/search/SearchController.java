package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.accounts.PublicAnswer;
import dev.foothold.search.SearchResult.ProjectHit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Searching over HTTP, open to anybody. Answers are written by the module itself, as bytes.
@RestController
@RequestMapping(path = "/api/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
class SearchController {

    private static final int USUALLY_SIMILAR = 4;
    private static final int MOST_SIMILAR = 12;

    private final Searches searches;
    private final Seekers seekers;
    private final Suggestions suggestions;
    private final Places places;
    private final SimilarProjects similar;

    SearchController(
            Searches searches, Seekers seekers, Suggestions suggestions, Places places, SimilarProjects similar) {
        this.searches = searches;
        this.seekers = seekers;
        this.suggestions = suggestions;
        this.places = places;
        this.similar = similar;
    }

    @GetMapping("/search")
    @Operation(summary = "Find open projects")
    @SearchParameters
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchResult.class)))
    void search(HttpServletRequest request, HttpServletResponse response, @CurrentAccount @Nullable AccountId account)
            throws IOException {
        var search = SearchQuery.of(PublicSearch.lists(request.getParameterMap()));
        PublicAnswer.write(searches.answer(search, seekers.of(account).orElse(null)), response);
    }

    @GetMapping("/search/suggestions")
    @Operation(summary = "What the words typed so far may become")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = Suggestions.Suggestion.class))))
    void suggestions(@RequestParam(required = false) @Nullable String q, HttpServletResponse response)
            throws IOException {
        PublicAnswer.write(suggestions.answer(PublicSearch.words(q == null ? List.of() : List.of(q))), response);
    }

    @GetMapping("/search/places")
    @Operation(summary = "Cities in which projects take place")
    List<Vocabulary.City> places(@RequestParam(required = false) @Nullable String q) {
        return places.beginning(PublicSearch.words(q == null ? List.of() : List.of(q)));
    }

    @GetMapping("/projects/{slug}/similar")
    @Operation(summary = "Open projects like this one")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ProjectHit.class))))
    byte[] similar(@PathVariable String slug, @RequestParam(required = false) @Nullable String size) {
        var read = new ParameterReader(size == null ? Map.of() : Map.of("size", List.of(size)));
        var most = read.number("size", 1, MOST_SIMILAR, USUALLY_SIMILAR);
        read.throwIfBroken();
        return similar.to(slug, most);
    }
}
