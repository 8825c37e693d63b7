package dev.foothold.payments;

import java.util.List;

/// Whether a student can be paid, as Stripe says right now.
///
/// @param accountExists whether the student has begun
/// @param ready whether money can be transferred to the student's Stripe account
/// @param bankReady whether it can go on to the bank
/// @param closed whether it is closed, so that two operators have to agree to another one
/// @param taxNumber how urgently the student should give Stripe their tax number
/// @param missing what is still to be done, in words for people
public record PayoutReadiness(
        boolean accountExists,
        boolean ready,
        boolean bankReady,
        boolean closed,
        TaxNumberNeed taxNumber,
        List<String> missing) {}
