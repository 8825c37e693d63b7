package dev.foothold.engagements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who acts next, and what happens next in a sentence that both sides read.
///
/// @param ballWith STUDENT, EMPLOYER, SUPERVISOR or NOBODY
record NextStep(String ballWith, String sentence) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

    static NextStep of(Engagement engagement, Names names) {
        return switch (engagement.status()) {
            case AWAITING_SIGNATURES -> signatures(engagement, names);
            case AWAITING_FUNDS ->
                new NextStep("EMPLOYER", names.employer() + " pays the fee; it is held until the work is approved.");
            case AWAITING_KICKOFF ->
                new NextStep(
                        "SUPERVISOR",
                        "The money is held. " + names.supervisor() + " or " + names.student()
                                + " confirms the kickoff, then the work starts.");
            case IN_PROGRESS ->
                new NextStep(
                        "STUDENT", names.student() + " hands in the work by " + DAY.format(engagement.endsOn()) + ".");
            case SUBMITTED ->
                new NextStep(
                        "SUPERVISOR",
                        names.supervisor() + " reviews the work by "
                                + day(Objects.requireNonNull(engagement.reviewDue()))
                                + "; without an answer it is approved.");
            case CHANGES_REQUESTED ->
                new NextStep(
                        "STUDENT",
                        names.student() + " hands in a new version that meets: "
                                + engagement.changeRequests().getLast().criterion());
            case COMPLETED -> completed(engagement, names);
            case CANCELLED -> new NextStep("NOBODY", "The engagement was cancelled" + on(engagement.cancelledAt()));
        };
    }

    private static NextStep signatures(Engagement engagement, Names names) {
        if (engagement.studentSignature() == null) {
            return new NextStep("STUDENT", names.student() + " reads and signs the agreement.");
        }
        return new NextStep("EMPLOYER", names.employer() + " reads and signs the agreement.");
    }

    private static NextStep completed(Engagement engagement, Names names) {
        var paidAt = engagement.paidAt();
        return new NextStep(
                "NOBODY",
                paidAt == null
                        ? "The work is approved. The money goes to " + names.student()
                                + " as soon as the payout account is ready."
                        : "The work is approved and was paid on " + day(paidAt) + ".");
    }

    private static String on(@Nullable Instant moment) {
        return moment == null ? "." : " on " + day(moment) + ".";
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }
}
