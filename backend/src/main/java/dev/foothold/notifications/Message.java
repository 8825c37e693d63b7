package dev.foothold.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one fact means to one kind of recipient, in words.
///
/// @param key names the fact, so that it is told once
/// @param at when it happened
/// @param links further pages worth a look
/// @param path the page to go to, within the application
/// @param action what the button says
/// @param mailOnly whether it carries a one-time link that no list may show
/// @param stopPath the page that ends mails of this kind; null for what must be told
record Message(
        String key,
        Instant at,
        String title,
        List<String> paragraphs,
        List<FurtherLink> links,
        String path,
        String action,
        boolean mailOnly,
        @Nullable String stopPath) {

    private static final int LONGEST_TITLE = 200;

    /// @param fact the kind of fact, such as `application-offered`
    /// @param subject the id of what it happened to
    static Message about(String fact, Object subject, Instant at, String title) {
        return new Message(
                fact + ":" + subject + ":" + at, at, oneLine(title), List.of(), List.of(), "/", "", false, null);
    }

    /// The same for a fact that may happen again and is told the first time only.
    static Message once(String fact, Object subject, Instant at, String title) {
        return new Message(fact + ":" + subject, at, oneLine(title), List.of(), List.of(), "/", "", false, null);
    }

    /// Adds a paragraph, if there is something to say.
    Message saying(@Nullable String paragraph) {
        if (paragraph == null || paragraph.isBlank()) {
            return this;
        }
        var more = new ArrayList<>(paragraphs);
        more.add(paragraph.strip());
        return new Message(key, at, title, List.copyOf(more), links, path, action, mailOnly, stopPath);
    }

    Message pointingTo(List<FurtherLink> further) {
        return new Message(key, at, title, paragraphs, List.copyOf(further), path, action, mailOnly, stopPath);
    }

    Message leadingTo(String page, String button) {
        return new Message(key, at, title, paragraphs, links, page, button, mailOnly, stopPath);
    }

    /// Never shows up in the list.
    Message byMailOnly() {
        return new Message(key, at, title, paragraphs, links, path, action, true, stopPath);
    }

    /// Can be ended by its reader, in one click and without signing in.
    Message stoppedAt(String stop) {
        return new Message(key, at, title, paragraphs, links, path, action, mailOnly, stop);
    }

    // a subject with a line break could smuggle in headers
    private static String oneLine(String title) {
        var line = title.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /// A page and what it is called.
    ///
    /// @param under the heading that it shares with others; null where there is none
    record FurtherLink(String text, String path, @Nullable String under) {

        FurtherLink(String text, String path) {
            this(text, path, null);
        }
    }
}
