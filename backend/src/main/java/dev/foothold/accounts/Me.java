package dev.foothold.accounts;

import java.util.List;

/// What the signed-in person may know of themselves; the browser builds its menus from it.
///
/// @param operator whether this person runs the platform
public record Me(
        AccountId id,
        String email,
        String name,
        boolean emailConfirmed,
        AccountKind kind,
        List<MembershipView> memberships,
        boolean operator) {}
