package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;

/// What happened to the way in which somebody is paid.
public sealed interface PayeeEvent {

    /// Who is paid.
    AccountId payee();

    /// When it happened.
    Instant at();

    /// Two operators agreed that a student whose account at Stripe is closed makes another one.
    record AccountReplaced(AccountId payee, Instant at) implements PayeeEvent {}

    /// A student's year comes near what must be reported, and Stripe has no tax number of theirs.
    ///
    /// @param gross what they were paid in that year so far, with what is on its way to them
    /// @param threshold from here on it must be reported
    record TaxNumberMissed(AccountId payee, int year, Money gross, Money threshold, Instant at) implements PayeeEvent {}
}
