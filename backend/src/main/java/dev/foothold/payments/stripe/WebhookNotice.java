package dev.foothold.payments.stripe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What some messages are about. The rest of them is not believed: the object is fetched, once for all of them.
///
/// @param account the student's Stripe account it happened in, or null for our own
/// @param objectId the object it happened to
/// @param eventIds the messages, at least one
public record WebhookNotice(
        WebhookSubject subject, @Nullable String account, String objectId, List<String> eventIds) {}
