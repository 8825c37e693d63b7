package dev.foothold.local.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// One mail as it is listed, shown and handed to tests.
record Mail(String id, Instant at, String from, List<String> to, String subject, String text, String html) {

    boolean matches(String recipient, String words) {
        return to.stream().anyMatch(address -> contains(address, recipient)) && contains(subject, words);
    }

    /// What a list needs, without the body.
    Mail head() {
        return new Mail(id, at, from, to, subject, "", "");
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
