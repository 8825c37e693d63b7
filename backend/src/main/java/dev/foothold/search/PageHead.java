package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What stands in the head of a public page.
///
/// @param title as in the browser's tab, plain text
/// @param description a sentence or two, plain text
/// @param canonical the one address of the page
/// @param indexed whether search engines may list it
/// @param jsonLd structured data about the page's subject, any number of things
record PageHead(String title, String description, String canonical, boolean indexed, List<Map<String, Object>> jsonLd) {

    private static final int LONGEST_DESCRIPTION = 200;
    private static final String PICTURE = "/open-graph.png";
    private static final String PICTURE_IN_WORDS = "Foothold, three steps up. Short, paid projects. A first foothold.";

    /// @param baseUrl where the installation is reached, for whoever shows a preview elsewhere
    String html(JsonMapper json, String baseUrl) {
        var html = new StringBuilder();
        html.append("<title>").append(text(title)).append("</title>");
        meta(html, "name", "description", shortened());
        meta(html, "property", "og:title", title);
        meta(html, "property", "og:description", shortened());
        meta(html, "property", "og:type", "website");
        meta(html, "property", "og:url", canonical);
        meta(html, "property", "og:site_name", "Foothold");
        meta(html, "property", "og:image", baseUrl + PICTURE);
        meta(html, "property", "og:image:type", "image/png");
        meta(html, "property", "og:image:width", "1200");
        meta(html, "property", "og:image:height", "630");
        meta(html, "property", "og:image:alt", PICTURE_IN_WORDS);
        meta(html, "name", "twitter:card", "summary_large_image");
        html.append("<link rel=\"canonical\" href=\"").append(text(canonical)).append("\">");
        html.append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Open projects\" ")
                .append("href=\"/feeds/projects.atom\">");
        if (!indexed) {
            meta(html, "name", "robots", "noindex");
        }
        jsonLd.forEach(thing -> html.append("<script type=\"application/ld+json\">")
                .append(inHtml(json.writeValueAsString(thing)))
                .append("</script>"));
        return html.toString();
    }

    /// Escaped as far as HTML needs it; letters of other languages stay letters.
    private static String text(String plain) {
        return htmlEscape(plain, "UTF-8");
    }

    /// JSON that cannot end the script element that it stands in.
    private static String inHtml(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private String shortened() {
        return description.length() <= LONGEST_DESCRIPTION
                ? description
                : description.substring(0, LONGEST_DESCRIPTION - 1) + "…";
    }

    private static void meta(StringBuilder html, String kind, String name, String content) {
        html.append("<meta ")
                .append(kind)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(text(content))
                .append("\">");
    }
}
