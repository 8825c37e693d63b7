package dev.foothold.search;

import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The newest open projects for feed readers, narrowed by the parameters of the search.
@RestController
@RequestMapping("/feeds")
@Hidden
class FeedController {

    private static final int MOST = 50;
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");

    private final Searches searches;
    private final FeedAnswers answers;

    FeedController(Searches searches, FeedAnswers answers) {
        this.searches = searches;
        this.answers = answers;
    }

    @GetMapping("/projects.{ending:json|atom|xml}")
    ResponseEntity<String> projects(
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var form = FeedForm.endingWith(ending).orElseThrow(() -> new NotFound("feed"));
        var found = searches.search(SearchQuery.newest(parameters, MOST), null);
        if (!SavedSearchMatches.isWhole(found)) {
            // what is wrong or missing would be kept by all who ask
            throw new FeedAway();
        }
        var query = request.getQueryString();
        var asked = query == null || query.isEmpty() ? "" : "?" + query;
        var feed = new Feed(
                "Foothold · open projects",
                "/feeds/projects." + ending + asked,
                "/projects" + asked,
                BEGINNING,
                found.hits());
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
        return answers.answer(feed, form, headers);
    }
}
