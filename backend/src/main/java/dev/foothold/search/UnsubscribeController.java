package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Ends the alerts of a mail, without signing in: a mail program posts by itself (RFC 8058); a person is asked
/// first, because programs that look through mails open every link.
@Controller
@RequestMapping("/unsubscribe/{link}")
@Hidden
class UnsubscribeController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final SavedSearches searches;

    UnsubscribeController(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    ResponseEntity<String> ask(@PathVariable String link) {
        return answer(searches.byStopLink(link), "Stop these mails?", names -> """
            <p>You get mails about new projects for %s.</p>
            <form method="post"><button type="submit">Stop these mails</button></form>
            """.formatted(names));
    }

    @PostMapping
    ResponseEntity<String> stop(@PathVariable String link) {
        return answer(searches.stop(link), "You get no more of these mails", names -> """
            <p>No more mails come for %s. What you saved stays saved.</p>
            """.formatted(names));
    }

    private static ResponseEntity<String> answer(List<SavedSearch> found, String title, UnaryOperator<String> words) {
        if (found.isEmpty()) {
            return page(
                    HttpStatus.NOT_FOUND,
                    "This link stops nothing",
                    "<p>The saved search is deleted: no mails come from it.</p>");
        }
        var names = found.stream()
                .map(search -> "<strong>" + htmlEscape(search.name()) + "</strong>")
                .collect(Collectors.joining(", "));
        return page(HttpStatus.OK, title, words.apply(names));
    }

    private static ResponseEntity<String> page(HttpStatus status, String title, String body) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body("""
                    <!DOCTYPE html>
                    <html lang="en">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>%1$s · Foothold</title>
                    <style>
                    :root { color-scheme: light dark }
                    body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 10vh auto; padding: 0 1rem }
                    button { font: inherit; min-height: 44px; padding: 0 1.25rem }
                    </style>
                    </head>
                    <body><main><h1>%1$s</h1>%2$s<p><a href="/home/saved-searches">Your saved searches</a></p></main></body>
                    </html>
                    """.formatted(title, body));
    }
}
