package dev.foothold.load;

import java.util.List;

/// Draws throughput as a share of what Elasticsearch gives when asked directly, one group of bars a workload and size.
final class Plot {

    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int RIGHT = 90;
    private static final int BAR = 14;
    private static final int GROUP = BAR * 4 + 14;
    private static final int HEAD = 64;
    private static final List<String> COLOURS = List.of("#868e96", "#4dabf7", "#2f9e44", "#e8590c");

    private final StringBuilder svg = new StringBuilder();
    private int y = HEAD;

    private Plot() {}

    static String of(List<Figures> all) {
        return new Plot().draw(all);
    }

    private String draw(List<Figures> all) {
        var height = HEAD + all.size() * Workload.values().length * GROUP + 10;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                .formatted(WIDTH, height));
        svg.append(" font-family=\"sans-serif\" font-size=\"12\">\n<title>Throughput against Elasticsearch</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(10, 20, "start", "Requests per second; the bar is the share of what Elasticsearch gives directly");
        legend();
        all.forEach(this::groups);
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        var x = 10;
        for (var variant : Variant.values()) {
            bar(x, 34, 10, variant);
            text(x + 15, 44, "start", variant.title());
            x += 190;
        }
    }

    private void groups(Figures figures) {
        for (var workload : Workload.values()) {
            text(LEFT - 10, y + GROUP / 2 - 10, "end", workload.title());
            text(LEFT - 10, y + GROUP / 2 + 5, "end", "%,d projects".formatted(figures.projects()));
            var limit = figures.row(workload, Variant.DIRECT).perSecond();
            var top = y;
            for (var variant : Variant.values()) {
                if (figures.row(workload, variant).count() == 0) {
                    continue;
                }
                var rate = figures.row(workload, variant).perSecond();
                var length = Math.max(1, (WIDTH - LEFT - RIGHT) * Math.min(1.1, rate / limit));
                bar(LEFT, y, length, variant);
                text((int) (LEFT + length + 5), y + BAR - 3, "start", "%,.1f/s".formatted(rate));
                y += BAR;
            }
            y = top + GROUP;
        }
    }

    private void bar(int x, int top, double length, Variant variant) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n"
                .formatted(x, top, length, BAR - 2, COLOURS.get(variant.ordinal())));
    }

    private void text(int x, int baseline, String anchor, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#212529\">%s</text>\n"
                .formatted(x, baseline, anchor, text));
    }
}
