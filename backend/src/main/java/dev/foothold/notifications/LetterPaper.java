package dev.foothold.notifications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Writes letters on the one layout, as HTML and as text.
@Component
class LetterPaper {

    private final TemplateEngine engine = engine();
    private final String base;

    LetterPaper(@Value("${foothold.base-url}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    String html(Letter letter) {
        return engine.process("letter.html", words(letter));
    }

    String text(Letter letter) {
        return engine.process("letter.txt", words(letter));
    }

    /// Where a page of the application is.
    String address(String path) {
        return base + path;
    }

    private Context words(Letter letter) {
        return new Context(
                Locale.US,
                Map.of(
                        "title", letter.title(),
                        "name", letter.name(),
                        "paragraphs", letter.paragraphs(),
                        "groups", groups(letter),
                        "address", address(letter.path()),
                        "action", letter.action(),
                        "stop", letter.stopPath() == null ? "" : address(letter.stopPath()),
                        "base", base));
    }

    /// The further pages, those that share a heading together.
    private List<Map<String, Object>> groups(Letter letter) {
        var groups = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var link : letter.links()) {
            groups.computeIfAbsent(Objects.requireNonNullElse(link.under(), ""), heading -> new ArrayList<>())
                    .add(Map.of("text", link.text(), "address", address(link.path())));
        }
        return groups.entrySet().stream()
                .map(group -> Map.<String, Object>of("heading", group.getKey(), "links", group.getValue()))
                .toList();
    }

    // an engine of its own: the application's engine knows pages only
    private static TemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver("letter.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("letter.txt", TemplateMode.TEXT));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String template, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver(LetterPaper.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of(template));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
