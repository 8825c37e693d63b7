package dev.foothold.payments;

import java.time.Instant;

/// The hosted page on which a sponsor pays a top-up.
public record TopUpPage(PaymentId payment, String url, Instant expiresAt) {}
