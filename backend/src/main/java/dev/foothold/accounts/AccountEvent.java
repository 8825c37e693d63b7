package dev.foothold.accounts;

import java.time.Instant;

/// What happened to an account. Facts that carry a one-time token never show it in their text form.
public sealed interface AccountEvent {

    /// The account it happened to.
    AccountId account();

    /// When it happened.
    Instant at();

    /// Somebody has an account now.
    record Registered(AccountId account, String email, String name, AccountKind kind, Instant at)
            implements AccountEvent {}

    /// Somebody signed in.
    record SignedIn(AccountId account, Instant at) implements AccountEvent {}

    /// Somebody has shown that the address is theirs.
    record EmailConfirmed(AccountId account, Instant at) implements AccountEvent {}

    /// The account can no longer be used.
    record Closed(AccountId account, Instant at) implements AccountEvent {}

    /// Somebody must be sent the link that confirms their address.
    record ConfirmationRequested(AccountId account, String email, String token, Instant at) implements AccountEvent {
        @Override
        public String toString() {
            return "ConfirmationRequested[account=" + account + "]";
        }
    }

    /// Somebody must be sent the link that sets a new password.
    record PasswordResetRequested(AccountId account, String email, String token, Instant at) implements AccountEvent {
        @Override
        public String toString() {
            return "PasswordResetRequested[account=" + account + "]";
        }
    }

    /// Somebody was made a member of an organisation and must be sent the link that sets their first password.
    record Invited(AccountId account, String email, String organisationName, String token, Instant at)
            implements AccountEvent {
        @Override
        public String toString() {
            return "Invited[account=" + account + "]";
        }
    }
}
