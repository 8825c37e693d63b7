package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.List;

/// One year of a student's pay, by the day of the transfer.
///
/// @param gross what employers paid for the work
/// @param takenBack what was taken back in this year, gross, whenever it was paid
public record PayStatementView(
        AccountId payee,
        int year,
        Money gross,
        Money platformFee,
        Money net,
        Money takenBack,
        List<PayStatementLine> lines) {

    /// One transfer.
    public record PayStatementLine(
            Instant transferredAt, String description, Money gross, Money platformFee, Money net) {}
}
