package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Months and years of money over HTTP, to read and as sheets.
@Tag(name = "Statements")
@RestController
class StatementController {

    private final Statements statements;
    private final Payments payments;
    private final PaperPrinter printer;

    StatementController(Statements statements, Payments payments, PaperPrinter printer) {
        this.statements = statements;
        this.payments = payments;
        this.printer = printer;
    }

    @Operation(summary = "See a month of an employer's money")
    @GetMapping("/api/payments/statement")
    EmployerStatementView month(
            @CurrentAccount AccountId actor, @RequestParam EmployerId employer, @RequestParam String month) {
        return statements.month(actor, employer, parsed(month));
    }

    @Operation(summary = "Download a month of an employer's money as CSV")
    @GetMapping("/api/payments/statement.csv")
    ResponseEntity<String> monthSheet(
            @CurrentAccount AccountId actor, @RequestParam EmployerId employer, @RequestParam String month) {
        return Downloads.csv(
                StatementSheets.of(statements.month(actor, employer, parsed(month))), "statement-" + month);
    }

    @Operation(summary = "Download a month of an employer's money as PDF")
    @GetMapping("/api/payments/statement.pdf")
    ResponseEntity<byte[]> monthPaper(
            @CurrentAccount AccountId actor, @RequestParam EmployerId employer, @RequestParam String month) {
        return Downloads.pdf(
                printer.print(statements.monthPaper(actor, employer, parsed(month))), "statement-" + month);
    }

    @Operation(summary = "Download the ledger entries of a payment as CSV")
    @GetMapping("/api/payments/{id}/entries.csv")
    ResponseEntity<String> paymentSheet(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return Downloads.csv(StatementSheets.ofPayment(payments.statement(actor, id)), "payment-" + id);
    }

    @Operation(summary = "Download the statement of a payment as PDF")
    @GetMapping("/api/payments/{id}/statement.pdf")
    ResponseEntity<byte[]> paymentPaper(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return Downloads.pdf(printer.print(statements.paymentPaper(actor, id)), "payment-" + id);
    }

    @Operation(summary = "Download the trial balance of the ledger as CSV (operators)")
    @GetMapping("/api/payments/ledger.csv")
    ResponseEntity<String> ledgerSheet(@CurrentAccount AccountId actor) {
        return Downloads.csv(StatementSheets.of(payments.trialBalance(actor)), "trial-balance");
    }

    @Operation(summary = "See a year of my pay")
    @GetMapping("/api/payouts/statement")
    PayStatementView year(@CurrentAccount AccountId actor, @RequestParam int year) {
        return statements.year(actor, year);
    }

    @Operation(summary = "Download a year of my pay as CSV")
    @GetMapping("/api/payouts/statement.csv")
    ResponseEntity<String> yearSheet(@CurrentAccount AccountId actor, @RequestParam int year) {
        return Downloads.csv(StatementSheets.of(statements.year(actor, year)), "pay-" + year);
    }

    @Operation(summary = "Download a year of my pay as PDF")
    @GetMapping("/api/payouts/statement.pdf")
    ResponseEntity<byte[]> yearPaper(@CurrentAccount AccountId actor, @RequestParam int year) {
        return Downloads.pdf(printer.print(statements.yearPaper(actor, year)), "pay-" + year);
    }

    @Operation(summary = "List what each student was paid in a tax year (operators)")
    @GetMapping("/api/finance/payees")
    List<PayeeYearView> payees(@CurrentAccount AccountId actor, @RequestParam int year) {
        return statements.payees(actor, year);
    }

    @Operation(summary = "Download what each student was paid in a tax year as CSV (operators)")
    @GetMapping("/api/finance/payees.csv")
    ResponseEntity<String> payeesSheet(@CurrentAccount AccountId actor, @RequestParam int year) {
        return Downloads.csv(StatementSheets.of(statements.payees(actor, year)), "payees-" + year);
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException wrong) {
            throw new InvalidInput("month", "Give a month such as 2026-11.");
        }
    }
}
