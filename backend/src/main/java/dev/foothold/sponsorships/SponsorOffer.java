package dev.foothold.sponsorships;

import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;

/// A sponsor that would pay for an employer's work.
///
/// @param sponsor the university and the name of its wallet
public record SponsorOffer(WalletId wallet, String sponsor, Money amount) {}
