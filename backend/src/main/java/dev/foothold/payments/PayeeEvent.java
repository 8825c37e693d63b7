package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.time.Instant;

/// What happened to the way in which somebody is paid.
public sealed interface PayeeEvent {

    /// Who is paid.
    AccountId payee();

    /// When it happened.
    Instant at();

    /// Two operators agreed that a student whose account at Stripe is closed makes another one.
    record AccountReplaced(AccountId payee, Instant at) implements PayeeEvent {}
}
