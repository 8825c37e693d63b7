package dev.foothold.payments.stripe;

import org.jspecify.annotations.Nullable;

/// What a message is about. The rest of it is not believed: the object is fetched.
///
/// @param account the student's Stripe account it happened in, or null for our own
/// @param objectId the object it happened to
public record WebhookNotice(
        String eventId, String type, @Nullable String account, String objectId) {}
