package dev.foothold.sponsorships;

import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;
import java.time.Instant;

/// What happened to a sponsor's projects.
public sealed interface SponsorshipEvent {

    /// The wallet it happened to.
    WalletId wallet();

    /// When it happened.
    Instant at();

    /// What is left no longer pays for every project that the rule allows.
    record MoneyRanLow(WalletId wallet, Money balance, Instant at) implements SponsorshipEvent {}

    /// Work that the wallet paid for is approved.
    record ProjectCompleted(
            WalletId wallet, EngagementId engagement, String projectTitle, String employerName, Money fee, Instant at)
            implements SponsorshipEvent {}
}
