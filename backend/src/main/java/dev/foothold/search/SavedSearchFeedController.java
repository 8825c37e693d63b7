package dev.foothold.search;

import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The feed of a saved search, for whoever has its address.
@RestController
@RequestMapping("/feeds/saved-searches")
@Hidden
class SavedSearchFeedController {

    private final SavedSearches searches;
    private final SavedSearchMatches matches;
    private final FeedAnswers answers;

    SavedSearchFeedController(SavedSearches searches, SavedSearchMatches matches, FeedAnswers answers) {
        this.searches = searches;
        this.matches = matches;
        this.answers = answers;
    }

    @GetMapping("/{token}.{ending:json|atom|xml}")
    ResponseEntity<String> feed(@PathVariable String token, @PathVariable String ending) {
        var form = FeedForm.endingWith(ending).orElseThrow(() -> new NotFound("feed"));
        var search = searches.byFeedToken(token).orElseThrow(() -> new NotFound("feed"));
        var feed = new Feed(
                search.name() + " · Foothold",
                "/feeds/saved-searches/" + token + "." + ending,
                search.page(),
                search.savedAt(),
                matches.newest(search).orElseThrow(FeedAway::new));
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate());
        headers.set("X-Robots-Tag", "noindex");
        return answers.answer(feed, form, headers);
    }
}
