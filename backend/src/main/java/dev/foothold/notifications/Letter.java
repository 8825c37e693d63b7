package dev.foothold.notifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail to one person, before it is put on paper.
///
/// @param stopPath the page that ends mails of this kind; null for what must be told
record Letter(
        UUID notification,
        String email,
        String name,
        String title,
        List<String> paragraphs,
        List<Message.FurtherLink> links,
        String path,
        String action,
        @Nullable String stopPath) {}
