package dev.foothold.search;

import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The feed of a saved search, for whoever has its address.
@RestController
@RequestMapping("/feeds/saved-searches")
@Hidden
class SavedSearchFeedController {

    private final SavedSearches searches;
    private final SavedSearchMatches matches;
    private final FeedWriter writer;
    private final String baseUrl;

    SavedSearchFeedController(
            SavedSearches searches,
            SavedSearchMatches matches,
            FeedWriter writer,
            @Value("${foothold.base-url}") String baseUrl) {
        this.searches = searches;
        this.matches = matches;
        this.writer = writer;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    @GetMapping("/{token}.atom")
    ResponseEntity<byte[]> atom(@PathVariable String token, WebRequest request) {
        return answer(token, "application/atom+xml;charset=UTF-8", writer::atom, request);
    }

    @GetMapping("/{token}.json")
    ResponseEntity<byte[]> json(@PathVariable String token, WebRequest request) {
        return answer(token, "application/feed+json;charset=UTF-8", writer::json, request);
    }

    private ResponseEntity<byte[]> answer(
            String token, String type, BiFunction<Feed, String, String> form, WebRequest request) {
        var search = searches.byFeedToken(token).orElseThrow(() -> new NotFound("feed"));
        var hits = matches.newest(search).orElseThrow(FeedAway::new);
        var feed = new Feed(
                search.name() + " · Foothold", "/feeds/saved-searches/" + token, search.page(), search.savedAt(), hits);
        var body = form.apply(feed, baseUrl).getBytes(StandardCharsets.UTF_8);
        var tag = '"' + DigestUtils.md5DigestAsHex(body) + '"';
        var caching = CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(caching).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .eTag(tag)
                .cacheControl(caching)
                .header("X-Robots-Tag", "noindex")
                .body(body);
    }
}
