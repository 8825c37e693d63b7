package dev.foothold.accounts;

import java.time.Instant;

/// What other modules may know of an account.
///
/// @param emailConfirmed whether the person has shown that the address is theirs
public record AccountView(
        AccountId id, String email, String name, AccountKind kind, boolean emailConfirmed, Instant registeredAt) {}
