package dev.foothold.payments;

import java.util.List;

/// Whether a student can be paid, as Stripe says right now.
///
/// @param accountExists whether the student has begun
/// @param ready whether money can be transferred to the student's Stripe account
/// @param bankReady whether it can go on to the bank
/// @param missing what is still to be done, in words for people
public record PayoutReadiness(boolean accountExists, boolean ready, boolean bankReady, List<String> missing) {}
