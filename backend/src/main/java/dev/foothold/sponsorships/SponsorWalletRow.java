package dev.foothold.sponsorships;

import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;
import java.time.Instant;

/// One line of a university's list of wallets.
///
/// @param projects how many projects it pays or has paid for
public record SponsorWalletRow(
        WalletId id,
        String name,
        WalletState state,
        Money balance,
        Money committed,
        Money spent,
        int projects,
        Instant openedAt) {}
