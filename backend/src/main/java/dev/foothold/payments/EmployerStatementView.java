package dev.foothold.payments;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// One month of an employer's money, from the ledger alone.
///
/// @param opening what was held when the month began
/// @param closing what was held when it ended
public record EmployerStatementView(
        EmployerId employer, YearMonth month, Money opening, List<EmployerStatementLine> lines, Money closing) {

    /// One movement of held money.
    ///
    /// @param kind the fact that was booked
    /// @param change positive when more was held afterwards
    public record EmployerStatementLine(Instant at, PaymentId payment, String description, String kind, Money change) {}
}
