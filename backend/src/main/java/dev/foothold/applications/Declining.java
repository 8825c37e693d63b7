package dev.foothold.applications;

import dev.foothold.applications.ApplicationView.Decline;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How an employer declines: with a reason, and a next step that helps.
///
/// @param criterion the requirement it refers to; needed when skills are the reason
/// @param note a personal word
/// @param nextStep one concrete thing the student can do
record Declining(
        @Nullable NotSelectedReason reason,
        @Nullable String criterion,
        @Nullable String note,
        @Nullable String nextStep) {

    private static final int LONGEST_CRITERION = 300;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_NEXT_STEP = 500;

    Decline checked() {
        new Rules()
                .check(
                        reason != null && !reason.isGivenByThePlatform(),
                        "reason",
                        "Choose a reason: SKILLS, AVAILABILITY, CHOSEN_OTHER, INCOMPLETE or NOT_ELIGIBLE.")
                .check(
                        reason != NotSelectedReason.SKILLS || !isBlank(criterion),
                        "criterion",
                        "Name the skill or requirement that was missing, so that the student can work on it.")
                .check(fits(criterion, LONGEST_CRITERION), "criterion", "Keep it under 300 characters.")
                .check(fits(note, LONGEST_NOTE), "note", "Keep it under 1000 characters.")
                .check(
                        !isBlank(nextStep) && fits(nextStep, LONGEST_NEXT_STEP),
                        "nextStep",
                        "Give one concrete next step, in up to 500 characters.")
                .throwIfBroken();
        return new Decline(
                Objects.requireNonNull(reason),
                stripped(criterion),
                stripped(note),
                Objects.requireNonNull(nextStep).strip(),
                List.of());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
