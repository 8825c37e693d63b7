package dev.foothold.insights;

import dev.foothold.insights.EarlyYearView.EarlyYearRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes the early-year figures as CSV that a spreadsheet opens without running anything in it.
final class EarlyYearSheet {

    private EarlyYearSheet() {}

    static String of(EarlyYearView view, String university) {
        var text = new StringWriter();
        try (var sheet = new CSVPrinter(text, CSVFormat.EXCEL)) {
            sheet.printRecord(heading());
            for (var row : view.rows()) {
                sheet.printRecord(line(view, university, row));
            }
            sheet.printRecord(line(view, university, view.total()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> heading() {
        var heading = new ArrayList<>(List.of("university", "from", "to", "class_standing", "enrolled"));
        for (var step : FunnelStep.values()) {
            heading.add(step.key());
        }
        return heading;
    }

    private static List<String> line(EarlyYearView view, String university, EarlyYearRow row) {
        var standing = row.classStanding();
        var line = new ArrayList<>(List.of(
                plain(university),
                view.from().toString(),
                view.to().toString(),
                standing == null ? "total" : standing.name().toLowerCase(Locale.ROOT),
                row.enrolled() == null ? "" : row.enrolled().toString()));
        for (var step : FunnelStep.values()) {
            var count = row.shown().get(step);
            line.add(count == null ? "withheld" : count.toString());
        }
        return line;
    }

    /// A spreadsheet takes text that begins like this for a formula.
    static String plain(String text) {
        return text.matches("(?s)^[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
    }
}
