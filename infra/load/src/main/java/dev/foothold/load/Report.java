package dev.foothold.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes what was found as a page with tables, and a plot beside it.
final class Report {

    private final LoadSettings settings;
    private final Machine machine;

    Report(LoadSettings settings, Machine machine) {
        this.settings = settings;
        this.machine = machine;
    }

    /// To the documentation, or aside where a busy machine would make the figures a tale of something else.
    void write(List<Figures> all) throws IOException {
        var page = page();
        Files.createDirectories(page.resolveSibling("images"));
        Files.writeString(page.resolveSibling("images").resolve("performance.svg"), Plot.of(all));
        Files.writeString(page, text(all));
        System.out.println("Written: " + page);
    }

    private Path page() {
        var published = settings.checkout().resolve("docs/performance.md");
        return machine.isBusy() && !settings.force() ? settings.folder().resolve("performance.md") : published;
    }

    String text(List<Figures> all) {
        var text = new StringBuilder("""
                # Performance of the search

                Measured by `infra/load` (how to run it: `infra/load/README.md`); written by the run, not by hand.

                * Machine: %s.
                * Everything runs on it: Elasticsearch, Foothold and the empty application (1 GB heap each), MariaDB and
                  whoever asks, over %d connections that wait for each answer.
                * Seed %d; %d rounds, in each %d s for every variant and workload, in turns (SQL in the first two only,
                  and with up to %,d projects);
                  three minutes and more of all workloads to warm up before, with more projects on ten thousand of them.
                * Foothold caches no answer. Percentiles are those of single answers over all rounds.
                * Processor ms: of the process named (directly: of Elasticsearch) for each request.
                %s
                ![Requests per second, as a share of what Elasticsearch gives when asked directly](images/performance.svg)

                * **directly**: the very requests that Foothold sends to Elasticsearch, recorded and sent without it: the limit.
                * **empty application**: a Spring Boot application that sends them and hands on the bytes: the floor.
                * **SQL**: page, total and each facet by FULLTEXT and GROUP BY on the same data, asked without an application
                  before it; it gets the words without their slips, since it forgives none. Its server is the local one of
                  `infra/local`, which here keeps 1 GB of pages in memory.
                """.formatted(
                        machine,
                        LoadSettings.CONNECTIONS,
                        settings.seed(),
                        settings.rounds(),
                        settings.slice().toSeconds(),
                        settings.sql(),
                        machine.isBusy()
                                ? "* **The machine was busy with other things: the figures tell of them too.**\n"
                                : ""));
        all.forEach(figures -> section(text, figures));
        growth(text, all);
        return text.toString();
    }

    private static void section(StringBuilder text, Figures figures) {
        text.append("\n## %,d projects\n\n".formatted(figures.projects()));
        imported(text, figures.imported());
        text.append("| workload | variant | requests/s (rounds) | p50 ms | p99 ms | processor ms | failed |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (var workload : Workload.values()) {
            for (var variant : Variant.values()) {
                var row = figures.row(workload, variant);
                if (row.count() > 0) {
                    text.append(line(workload, variant, row));
                }
            }
        }
        ratios(text, figures);
        var indexing = figures.indexing();
        if (indexing != null) {
            indexing(text, indexing);
        }
    }

    private static void imported(StringBuilder text, Figures.Imported imported) {
        text.append(
                """
                Import: %,d projects in %,.0f s, %,.0f rows a second (uploaded over HTTP, checked and carried out,
                %d files at a time, while the index is kept up to date).

                """.formatted(imported.projects(), imported.seconds(), imported.perSecond(), ProjectImport.AT_A_TIME));
    }

    private static String line(Workload workload, Variant variant, Figures.Row row) {
        var processor = variant == Variant.SQL ? "" : "%.2f".formatted(row.processorMillis());
        return "| %s | %s | %.1f (%.1f-%.1f) | %.1f | %.1f | %s | %d of %d |\n"
                .formatted(
                        workload.title(),
                        variant.title(),
                        row.perSecond(),
                        row.slowestRound(),
                        row.fastestRound(),
                        row.millis(50),
                        row.millis(99),
                        processor,
                        row.failures(),
                        row.count());
    }

    private static void ratios(StringBuilder text, Figures figures) {
        text.append("\nFoothold against the others (to reach: at least 0.90 of the floor's throughput,"
                + " at most 1.15 times its p50 and 1.25 times its p99; from 100,000 projects on, browse and text with"
                + " facets at least 60 times SQL):\n\n");
        text.append("| workload | floor: requests/s | floor: p50 | floor: p99 | directly: requests/s"
                + " | SQL: requests/s |\n|---|---|---|---|---|---|\n");
        for (var workload : Workload.values()) {
            var own = figures.row(workload, Variant.FOOTHOLD);
            var floor = figures.row(workload, Variant.FLOOR);
            var sql = figures.row(workload, Variant.SQL);
            text.append("| %s | %.2f | %.2f | %.2f | %.2f | %s |\n"
                    .formatted(
                            workload.title(),
                            own.perSecond() / floor.perSecond(),
                            own.millis(50) / floor.millis(50),
                            own.millis(99) / floor.millis(99),
                            own.perSecond()
                                    / figures.row(workload, Variant.DIRECT).perSecond(),
                            sql.count() == 0 ? "not asked" : "%.1f".formatted(own.perSecond() / sql.perSecond())));
        }
    }

    private static void indexing(StringBuilder text, Figures.Indexing indexing) {
        text.append("""

                Indexing, from MariaDB through the application's own form into a new index until it is searched:
                %,.0f projects/s, that is %.2f of raw bulk of the same documents in the same batches over one connection
                (%,.0f/s; over two %,.0f/s). To reach: 0.80.
                """.formatted(
                indexing.application(), indexing.application() / indexing.raw(), indexing.raw(), indexing.rawTwice()));
    }

    /// The application's own work must not grow with the index.
    private static void growth(StringBuilder text, List<Figures> all) {
        text.append("""

                ## The application's own processor time per search, in ms

                Foothold and the empty application before answers that Elasticsearch gave once to the very same requests, so
                that it takes them neither processor nor cache, and all sizes are asked as often and as warm. (With
                Elasticsearch at work on the same cores: the tables above.)

                | workload | variant |""");
        all.forEach(figures -> text.append(" %,d |".formatted(figures.projects())));
        text.append(" last to first (Foothold's to reach: at most 1.20) |\n|---|---|")
                .append("---|".repeat(all.size() + 1));
        for (var workload : Workload.values()) {
            for (var variant : List.of(Variant.FLOOR, Variant.FOOTHOLD)) {
                text.append("\n| ")
                        .append(workload.title())
                        .append(" | ")
                        .append(variant.title())
                        .append(" |");
                all.forEach(figures -> text.append(
                        " %.2f |".formatted(figures.repeated(workload, variant).processorMillis())));
                text.append(" %.2f |"
                        .formatted(all.getLast().repeated(workload, variant).processorMillis()
                                / all.getFirst().repeated(workload, variant).processorMillis()));
            }
        }
        text.append('\n');
    }
}
