package dev.foothold.payments;

import dev.foothold.shared.Money;

/// What the money of a sponsor did for one piece of work; the three parts add up to the amount.
///
/// @param held kept until the work is approved
/// @param released given to the student, before the platform fee
/// @param returned back in the wallet
public record SponsoredView(PaymentId payment, Money amount, Money held, Money released, Money returned) {}
