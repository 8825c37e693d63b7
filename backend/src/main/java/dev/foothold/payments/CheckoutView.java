package dev.foothold.payments;

import java.time.Instant;

/// The hosted payment page of one payment.
///
/// @param url where to send the browser
/// @param expiresAt until when it can be used
public record CheckoutView(String url, Instant expiresAt) {}
