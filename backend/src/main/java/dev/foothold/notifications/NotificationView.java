package dev.foothold.notifications;

import java.time.Instant;
import java.util.UUID;

/// A notification as its recipient reads it.
///
/// @param text paragraphs, an empty line between them
/// @param link the page to go to
record NotificationView(UUID id, String title, String text, String link, Instant at, boolean read) {}
