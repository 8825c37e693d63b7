package dev.foothold.local.inbox;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The pages of the inbox.
final class InboxPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
              :root { color-scheme: light dark; --line: #8885; --quiet: color-mix(in srgb, CanvasText 70%%, Canvas); }
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
              a { color: LinkText; }
              form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1rem 0; }
              label { display: grid; } input, button { font: inherit; padding: .35rem .6rem; min-height: 2.5rem; }
              ol { list-style: none; padding: 0; } li { border-top: 1px solid var(--line); padding: .6rem 0; }
              li a { font-weight: 600; } .quiet { color: var(--quiet); overflow-wrap: anywhere; }
              dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
              iframe { width: 100%%; height: 70vh; border: 1px solid var(--line); background: white; }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; }
            </style>
            </head>
            <body><main>%s</main></body>
            </html>
            """;

    private InboxPages() {}

    static String list(List<Mail> mails, Map<String, String> query) {
        var form =
                """
                <h1>Inbox</h1>
                <p class="quiet">Every mail that this Foothold sends ends here. None leaves this machine.</p>
                <form>
                  <label>To <input name="to" value="%s"></label>
                  <label>Subject <input name="subject" value="%s"></label>
                  <button>Search</button>
                </form>
                """.formatted(htmlEscape(query.getOrDefault("to", "")), htmlEscape(query.getOrDefault("subject", "")));
        var list = mails.stream().map(InboxPages::line).collect(Collectors.joining("\n", "<ol>", "</ol>"));
        return page("Inbox", form + (mails.isEmpty() ? "<p>No mail here yet.</p>" : list));
    }

    static String mail(Mail mail) {
        var head = """
                <p><a href="/">Inbox</a></p>
                <h1>%s</h1>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>At</dt><dd>%s</dd></dl>
                """.formatted(
                        htmlEscape(mail.subject()),
                        htmlEscape(mail.from()),
                        htmlEscape(String.join(", ", mail.to())),
                        TIME.format(mail.at()));
        var html = """
                <iframe title="The mail as its reader sees it" src="/messages/%s/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>
                """.formatted(mail.id());
        var text = "<h2>Text</h2><pre>%s</pre>".formatted(htmlEscape(mail.text()));
        var source = "<p><a href=\"/messages/%s/source\">Source</a></p>".formatted(mail.id());
        return page(
                mail.subject(),
                head + (mail.html().isEmpty() ? "" : html) + (mail.text().isEmpty() ? "" : text) + source);
    }

    static String notFound() {
        return page("Not here", "<h1>Nothing here</h1><p><a href=\"/\">Inbox</a></p>");
    }

    private static String line(Mail mail) {
        return """
                <li><a href="/messages/%s">%s</a><br><span class="quiet">%s · to %s</span></li>
                """.formatted(
                        mail.id(),
                        htmlEscape(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                        TIME.format(mail.at()),
                        htmlEscape(String.join(", ", mail.to())));
    }

    private static String page(String title, String body) {
        return PAGE.formatted(htmlEscape(title), body);
    }
}
