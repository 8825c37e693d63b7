package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.InvalidInput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tax years, from which sums on they are reported, and how far somebody's has come. A year is one of UTC, and pay
/// counts in the year of its transfer.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaxYears {

    private final JdbcClient database;
    private final String form;

    TaxYears(JdbcClient database, @Value("${foothold.payments.tax-form:1099-NEC}") String form) {
        this.database = database;
        this.form = form;
    }

    /// The year in which a moment lies.
    static int of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).getYear();
    }

    /// The first moment of a year.
    static LocalDateTime start(int year) {
        if (year < 2000 || year > 2100) {
            throw new InvalidInput("year", "Give a year such as 2026.");
        }
        return Year.of(year).atDay(1).atStartOfDay();
    }

    /// From which sums on a year is reported.
    TaxThreshold threshold(int year) {
        return database.sql("""
            SELECT amount_minor, transfers FROM tax_threshold
            WHERE form = ? AND tax_year <= ? ORDER BY tax_year DESC LIMIT 1\
            """)
                .params(form, year)
                .query((row, number) -> new TaxThreshold(row.getLong(1), row.getInt(2)))
                .optional()
                .orElseThrow(() -> new InvalidInput("year", "There is no threshold for a year that early."));
    }

    /// What somebody was paid in a year, with what is on its way to them now: nobody knows yet in which year that
    /// arrives.
    TaxYear of(AccountId payee, int year) {
        var threshold = threshold(year);
        return database.sql("""
            SELECT COUNT(*), COALESCE(SUM(gross_minor), 0) FROM payout WHERE payee = ?
            AND (transferred_at >= ? AND transferred_at < ? OR status IN ('TRANSFER_REQUESTED', 'UNKNOWN'))\
            """)
                .params(Identifiers.bytes(payee.id()), start(year), start(year + 1))
                .query((row, number) -> new TaxYear(year, row.getInt(1), row.getLong(2), threshold))
                .single();
    }
}
