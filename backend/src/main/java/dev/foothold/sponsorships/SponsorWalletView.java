package dev.foothold.sponsorships;

import dev.foothold.payments.TopUpView;
import dev.foothold.payments.WalletId;
import dev.foothold.payments.WalletView;
import dev.foothold.universities.UniversityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A wallet as its university sees it.
///
/// @param topUps the newest first
/// @param projects how many projects it pays or has paid for, without those that were cancelled
/// @param employers of how many employers
/// @param completed how many of the projects are approved
/// @param studentsPaid how many students it has paid
/// @param hired how many of those students took a role at their employer; withheld while few
public record SponsorWalletView(
        WalletId id,
        UniversityId university,
        WalletState state,
        SponsorTerms terms,
        Instant openedAt,
        WalletView money,
        List<TopUpView> topUps,
        int projects,
        int employers,
        int completed,
        int studentsPaid,
        @Nullable Integer hired) {}
