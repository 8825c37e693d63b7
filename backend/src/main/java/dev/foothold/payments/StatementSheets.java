package dev.foothold.payments;

import dev.foothold.payments.ledger.AccountBalance;
import dev.foothold.shared.Money;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes statements as CSV for spreadsheets.
final class StatementSheets {

    private StatementSheets() {}

    static String of(EmployerStatementView statement) {
        return sheet(
                List.of("at", "payment", "description", "kind", "change", "currency"),
                statement.lines().stream()
                        .map(line -> List.of(
                                line.at(),
                                line.payment(),
                                harmless(line.description()),
                                line.kind(),
                                amount(line.change()),
                                line.change().currency())));
    }

    static String of(PayStatementView statement) {
        return sheet(
                List.of("transferred at", "description", "gross", "platform fee", "net", "currency"),
                statement.lines().stream()
                        .map(line -> List.of(
                                line.transferredAt(),
                                harmless(line.description()),
                                amount(line.gross()),
                                amount(line.platformFee()),
                                amount(line.net()),
                                line.gross().currency())));
    }

    static String of(List<PayeeYearView> payees) {
        return sheet(
                List.of(
                        "payee",
                        "name",
                        "year",
                        "transfers",
                        "gross",
                        "platform fee",
                        "net",
                        "taken back",
                        "threshold",
                        "threshold transfers",
                        "standing",
                        "tax number"),
                payees.stream()
                        .map(payee -> List.of(
                                payee.payee(),
                                harmless(payee.name()),
                                payee.year(),
                                payee.transfers(),
                                amount(payee.gross()),
                                amount(payee.platformFee()),
                                amount(payee.net()),
                                amount(payee.takenBack()),
                                amount(payee.threshold()),
                                payee.thresholdTransfers(),
                                payee.standing(),
                                payee.taxNumberGiven() ? "given" : "missing")));
    }

    static String of(TrialBalanceView balance) {
        var families = balance.rows();
        var accounts = families.stream()
                .mapToInt(TrialBalanceView.TrialBalanceRow::accounts)
                .sum();
        var total =
                new TrialBalanceView.TrialBalanceRow("total", accounts, balance.totalDebit(), balance.totalCredit());
        return sheet(
                List.of("account", "accounts", "debit", "credit", "currency"),
                Stream.concat(families.stream(), Stream.of(total))
                        .map(row -> List.of(
                                harmless(row.account()),
                                row.accounts(),
                                amount(row.debit()),
                                amount(row.credit()),
                                row.debit().currency())));
    }

    static String ofAccounts(List<AccountBalance> accounts) {
        return sheet(
                List.of("number", "account", "kind", "debit", "credit", "currency"),
                accounts.stream()
                        .map(account -> List.of(
                                account.id(),
                                harmless(account.name()),
                                harmless(account.family()),
                                account.balance() > 0 ? amount(Money.usd(account.balance())) : "",
                                account.balance() < 0 ? amount(Money.usd(-account.balance())) : "",
                                "USD")));
    }

    static String ofAccount(List<AccountEntryView> entries) {
        return sheet(
                List.of("transaction", "at", "kind", "debit", "credit", "currency", "payment", "stripe reference"),
                entries.stream()
                        .map(entry -> List.of(
                                entry.transaction(),
                                entry.at(),
                                entry.kind(),
                                optional(entry.debit()),
                                optional(entry.credit()),
                                currency(entry.debit(), entry.credit()),
                                entry.payment() == null ? "" : entry.payment(),
                                entry.stripeReference() == null ? "" : harmless(entry.stripeReference()))));
    }

    static String ofPayment(List<LedgerEntryView> entries) {
        return sheet(
                List.of("at", "kind", "account", "debit", "credit", "currency", "stripe reference"),
                entries.stream()
                        .map(entry -> List.of(
                                entry.at(),
                                entry.kind(),
                                entry.account(),
                                optional(entry.debit()),
                                optional(entry.credit()),
                                currency(entry.debit(), entry.credit()),
                                entry.stripeReference() == null ? "" : harmless(entry.stripeReference()))));
    }

    private static String optional(@Nullable Money money) {
        return money == null ? "" : amount(money);
    }

    private static String currency(@Nullable Money debit, @Nullable Money credit) {
        var there = debit == null ? credit : debit;
        return there == null ? "" : there.currency();
    }

    private static String sheet(List<String> header, Stream<List<?>> rows) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (var row : rows.toList()) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    // in units and cents without a double on the way
    private static String amount(Money money) {
        var sign = money.minor() < 0 ? "-" : "";
        var minor = Math.abs(money.minor());
        return "%s%d.%02d".formatted(sign, minor / 100, minor % 100);
    }

    // a spreadsheet would run what begins like this
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
