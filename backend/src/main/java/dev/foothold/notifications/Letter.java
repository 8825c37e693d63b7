package dev.foothold.notifications;

import java.util.List;
import java.util.UUID;

/// A mail to one person, before it is put on paper.
record Letter(
        UUID notification,
        String email,
        String name,
        String title,
        List<String> paragraphs,
        List<Message.FurtherLink> links,
        String path,
        String action) {}
