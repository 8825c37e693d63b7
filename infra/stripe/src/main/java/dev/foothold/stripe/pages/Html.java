package dev.foothold.stripe.pages;

import org.jspecify.annotations.Nullable;

/// The frame of every page, and text made safe for it.
final class Html {
    private static final String STYLE = """
        :root { color-scheme: light dark; --accent: #4f46e5; --line: #8886; --bad: #b42318; }
        @media (prefers-color-scheme: dark) { :root { --accent: #8b85ff; --bad: #ff9a8d; } }
        * { box-sizing: border-box }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 30rem }
        body.wide { max-width: 75rem }
        .note { border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .8rem; font-size: .9rem }
        .amount { font-size: 2rem; font-weight: 600; margin: .2rem 0 }
        .wrong { color: var(--bad); font-weight: 600 }
        label { display: block; margin: .8rem 0 .2rem; font-weight: 500 }
        input, select { font: inherit; width: 100%; padding: .5rem; border: 1px solid var(--line); border-radius: .4rem }
        button, a.button { font: inherit; display: block; width: 100%; margin-top: .8rem; padding: .65rem; text-align: center;
          border: 1px solid var(--line); border-radius: .4rem; background: transparent; color: inherit;
          text-decoration: none; cursor: pointer }
        button.main { background: #4f46e5; border-color: #4f46e5; color: #fff; font-weight: 600 }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
        .wide form { display: inline } .wide button { display: inline-block; width: auto; margin: 0 .3rem .3rem 0; padding: .2rem .6rem }
        .scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem }
        th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); white-space: nowrap }
        """;

    private Html() {}

    static String page(String title, String bodyClass, String content) {
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body class="%s">
            <main>
            <p class="note">Stripe stand-in: no real money</p>
            %s
            </main>
            </body>
            </html>
            """.formatted(escape(title), STYLE, bodyClass, content);
    }

    static String escape(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String dollars(long cents) {
        return "%s$%,d.%02d".formatted(cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    static String wrong(@Nullable String message) {
        return message == null ? "" : "<p class=\"wrong\" role=\"alert\">" + escape(message) + "</p>";
    }

    static String field(String label, String name, String type, String value) {
        return """
            <label for="%2$s">%1$s</label>
            <input id="%2$s" name="%2$s" type="%3$s" value="%4$s" autocomplete="off" required>
            """.formatted(escape(label), name, type, escape(value));
    }

    /// A field that may stay empty, and that is empty whenever the page is shown.
    static String secret(String label, String name) {
        return """
            <label for="%2$s">%1$s</label>
            <input id="%2$s" name="%2$s" type="text" inputmode="numeric" autocomplete="off">
            """.formatted(escape(label), name);
    }
}
