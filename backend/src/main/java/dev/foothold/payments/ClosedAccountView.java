package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;

/// What operators see of a student whose account at Stripe is closed.
///
/// @param studentName empty when the account is gone
/// @param stripeAccount what Stripe calls it
/// @param waiting pay that the student is owed and that cannot be sent
public record ClosedAccountView(
        AccountId student, String studentName, String stripeAccount, Instant closedSince, Money waiting) {}
