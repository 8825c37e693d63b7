package dev.foothold.payments;

import static dev.foothold.payments.Paper.Column.amount;
import static dev.foothold.payments.Paper.Column.text;

import dev.foothold.shared.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Lays statements out on paper; every figure is one of the statement's own.
final class StatementPapers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.US).withZone(ZoneOffset.UTC);

    private StatementPapers() {}

    static Paper of(EmployerStatementView month, String employer) {
        return new Paper(
                "Monthly statement",
                employer,
                month.month().format(MONTH),
                month.opening().currency(),
                List.of(
                        new Paper.Fact("Held when the month began", figure(month.opening())),
                        new Paper.Fact("Held when the month ended", figure(month.closing()))),
                List.of(text("Time"), text("For"), text("What"), amount("Change")),
                month.lines().stream()
                        .map(line ->
                                List.of(at(line.at()), line.description(), words(line.kind()), figure(line.change())))
                        .toList(),
                cut(month.lines().size()));
    }

    static Paper of(PayStatementView year, String student) {
        return new Paper(
                "Pay statement",
                student,
                "Transfers of the year " + year.year(),
                year.gross().currency(),
                List.of(
                        new Paper.Fact("Gross", figure(year.gross())),
                        new Paper.Fact("Platform fee", figure(year.platformFee())),
                        new Paper.Fact("Net", figure(year.net())),
                        new Paper.Fact("Taken back, gross", figure(year.takenBack()))),
                List.of(text("Transferred"), text("For"), amount("Gross"), amount("Platform fee"), amount("Net")),
                year.lines().stream()
                        .map(line -> List.of(
                                at(line.transferredAt()),
                                line.description(),
                                figure(line.gross()),
                                figure(line.platformFee()),
                                figure(line.net())))
                        .toList(),
                cut(year.lines().size()));
    }

    static Paper of(PaymentView payment, List<LedgerEntryView> entries, String employer) {
        return new Paper(
                "Statement of one payment",
                employer,
                payment.description(),
                payment.amount().currency(),
                List.of(
                        new Paper.Fact("Fee", figure(payment.amount())),
                        new Paper.Fact("Held now", figure(payment.held())),
                        new Paper.Fact("Released", figure(payment.released())),
                        new Paper.Fact("Refunded", figure(payment.refunded()))),
                List.of(text("Time"), text("What"), text("Account"), amount("Debit"), amount("Credit")),
                entries.stream()
                        .map(entry -> List.of(
                                at(entry.at()),
                                words(entry.kind()),
                                entry.account().replaceFirst(":[0-9a-f-]{36}$", ""),
                                entry.debit() == null ? "" : figure(entry.debit()),
                                entry.credit() == null ? "" : figure(entry.credit())))
                        .toList(),
                payment.receiptNumber() == null ? "" : "Receipt " + payment.receiptNumber() + ".");
    }

    static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String words(String kind) {
        var words = kind.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cut(int lines) {
        return lines < Statements.LONGEST
                ? ""
                : "Only the first %,d lines are listed; the totals are of all.".formatted(lines);
    }

    // with thousands, in units and cents without a double on the way
    static String figure(Money money) {
        var minor = Math.abs(money.minor());
        return "%s%,d.%02d".formatted(money.minor() < 0 ? "-" : "", minor / 100, minor % 100);
    }
}
