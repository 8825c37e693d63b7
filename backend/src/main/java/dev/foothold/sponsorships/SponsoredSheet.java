package dev.foothold.sponsorships;

import dev.foothold.shared.Money;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes sponsored projects as CSV that a spreadsheet opens without running anything in it.
final class SponsoredSheet {

    private static final List<String> HEADING = List.of(
            "chosen",
            "employer",
            "project",
            "class standing",
            "state",
            "fee",
            "held",
            "released",
            "returned",
            "currency");

    private SponsoredSheet() {}

    static String of(List<SponsoredProjectView> projects) {
        var text = new StringWriter();
        try (var sheet = new CSVPrinter(text, CSVFormat.RFC4180)) {
            sheet.printRecord(HEADING);
            for (var project : projects) {
                sheet.printRecord(line(project));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> line(SponsoredProjectView project) {
        var standing = project.classStanding();
        return List.of(
                project.chosenAt().toString(),
                plain(project.employerName()),
                plain(project.projectTitle()),
                standing == null ? "" : standing.name().toLowerCase(Locale.ROOT),
                project.status().name().toLowerCase(Locale.ROOT),
                amount(project.fee()),
                amount(project.held()),
                amount(project.released()),
                amount(project.returned()),
                project.fee().currency());
    }

    private static String amount(Money money) {
        return "%d.%02d".formatted(money.minor() / 100, money.minor() % 100);
    }

    // a spreadsheet takes text that begins like this for a formula
    private static String plain(String text) {
        return text.matches("(?s)^[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
    }
}
