package dev.foothold.applications;

import dev.foothold.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/// What holds for a personal word in a note.
final class Notes {

    private static final int LONGEST = 1000;

    private Notes() {}

    static @Nullable String optional(@Nullable String note) {
        return note == null || note.isBlank() ? null : fitting(note.strip());
    }

    static String required(@Nullable String note) {
        if (note == null || note.isBlank()) {
            throw new InvalidInput("note", "Write a sentence to the student: it is what they wait for.");
        }
        return fitting(note.strip());
    }

    private static String fitting(String note) {
        if (note.length() > LONGEST) {
            throw new InvalidInput("note", "Keep the note under " + LONGEST + " characters.");
        }
        return note;
    }
}
