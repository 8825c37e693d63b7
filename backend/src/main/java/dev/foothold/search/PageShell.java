package dev.foothold.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The front end's page with its two gaps: what search engines and link previews read, and a plain body that the front
/// end replaces as soon as it runs.
@Component
class PageShell {

    private static final Pattern HEAD = Pattern.compile("<!--app-head-->.*?<!--/app-head-->", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<!--app-body-->.*?<!--/app-body-->", Pattern.DOTALL);

    // Where the front end is not built, as in tests of the backend alone, the gaps still have a page around them.
    private static final String BARE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8">\
            <!--app-head--><!--/app-head--></head>\
            <body><div id="root"><!--app-body--><!--/app-body--></div></body></html>""";

    private final String page;

    PageShell() {
        var built = new ClassPathResource("static/index.html");
        try {
            this.page = built.exists() ? built.getContentAsString(StandardCharsets.UTF_8) : BARE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The page as the front end has it.
    String plain() {
        return page;
    }

    /// The page with both gaps filled; the texts are HTML already.
    String with(String head, String body) {
        return fill(BODY, fill(HEAD, page, head), body);
    }

    private static String fill(Pattern gap, String page, String content) {
        return gap.matcher(page).replaceFirst(Matcher.quoteReplacement(content));
    }
}
