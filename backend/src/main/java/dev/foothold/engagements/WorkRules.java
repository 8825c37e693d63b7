package dev.foothold.engagements;

import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Rules;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for the words, files and links that people hand in.
final class WorkRules {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_AI_USE = 1000;
    private static final int LONGEST_LINK = 500;
    private static final int MOST = 10;

    private WorkRules() {}

    /// A text that must be there.
    static String text(@Nullable String text, String field, int longest) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw new InvalidInput(field, "Write something here, in up to " + longest + " characters.");
        }
        return text.strip();
    }

    static String note(@Nullable String text, String field) {
        return text(text, field, LONGEST_NOTE);
    }

    /// The submission without stray spaces and double files, if every rule holds.
    static Submission checked(Submission work) {
        var rules = new Rules()
                .check(
                        !work.note().isBlank() && work.note().length() <= LONGEST_NOTE,
                        "note",
                        "Say in up to 2000 characters what you hand in and what to look at.")
                .check(
                        work.aiUse() == null || work.aiUse().length() <= LONGEST_AI_USE,
                        "aiUse",
                        "Keep it under 1000 characters.")
                .check(
                        !work.files().isEmpty() || !work.links().isEmpty(),
                        "files",
                        "Add at least one file or one link.")
                .check(work.files().size() <= MOST, "files", "Hand in up to 10 files.")
                .check(work.links().size() <= MOST, "links", "Hand in up to 10 links.");
        for (var i = 0; i < Math.min(work.links().size(), MOST); i++) {
            rules.check(
                    isSecureAddress(work.links().get(i)),
                    "links[" + i + "]",
                    "Give a full address that begins with https://.");
        }
        rules.throwIfBroken();
        var aiUse = work.aiUse() == null || work.aiUse().isBlank()
                ? null
                : work.aiUse().strip();
        var links = work.links().stream().map(String::strip).distinct().toList();
        return new Submission(
                work.note().strip(),
                aiUse,
                List.copyOf(work.files().stream().distinct().toList()),
                links);
    }

    private static boolean isSecureAddress(@Nullable String address) {
        if (address == null || address.length() > LONGEST_LINK) {
            return false;
        }
        try {
            var uri = URI.create(address.strip());
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
