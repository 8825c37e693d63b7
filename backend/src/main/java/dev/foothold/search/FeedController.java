package dev.foothold.search;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/// The newest open projects for feed readers, narrowed by the parameters of the search.
@RestController
@RequestMapping("/feeds")
@Hidden
class FeedController {

    private static final int MOST = 50;

    private final Searches searches;
    private final JsonMapper json;
    private final String baseUrl;

    FeedController(Searches searches, JsonMapper json, @Value("${foothold.base-url}") String baseUrl) {
        this.searches = searches;
        this.json = json;
        this.baseUrl = baseUrl;
    }

    /// The forms a feed can have.
    enum Form {
        JSON("application/feed+json;charset=UTF-8"),
        ATOM("application/atom+xml;charset=UTF-8"),
        XML("application/rss+xml;charset=UTF-8");

        private final MediaType type;

        Form(String type) {
            this.type = MediaType.parseMediaType(type);
        }
    }

    @GetMapping("/projects.{form:json|atom|xml}")
    @Nullable
    ResponseEntity<String> projects(
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> parameters,
            ServletWebRequest request) {
        var search = SearchQuery.newest(parameters, MOST);
        var feed = new ProjectFeed(
                searches.search(search, null).hits(),
                baseUrl,
                address("/projects", request),
                address("/feeds/projects." + form, request));
        return answer(feed, Form.valueOf(form.toUpperCase(Locale.ROOT)), request);
    }

    private @Nullable ResponseEntity<String> answer(ProjectFeed feed, Form form, ServletWebRequest request) {
        var body = switch (form) {
            case JSON -> feed.json(json);
            case ATOM -> feed.atom();
            case XML -> feed.rss();
        };
        var etag = "W/\"" + DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)) + "\"";
        if (request.checkNotModified(etag, feed.updated().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(form.type)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag(etag)
                .lastModified(feed.updated())
                .body(body);
    }

    private String address(String path, ServletWebRequest request) {
        var query = request.getRequest().getQueryString();
        return query == null || query.isEmpty() ? baseUrl + path : baseUrl + path + "?" + query;
    }
}
