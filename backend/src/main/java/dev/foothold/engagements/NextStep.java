package dev.foothold.engagements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who acts next, and what happens next in a sentence.
record NextStep(BallWith ballWith, String sentence) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

    /// @param reader for whom it is written: students are spoken to, everybody else reads their name
    static NextStep of(Engagement engagement, Names names, Side reader) {
        return switch (engagement.status()) {
            case AWAITING_SIGNATURES -> signatures(engagement, names, reader);
            case AWAITING_FUNDS ->
                new NextStep(
                        BallWith.EMPLOYER, names.employer() + " pays the fee; it is held until the work is approved.");
            case AWAITING_KICKOFF ->
                new NextStep(
                        BallWith.SUPERVISOR,
                        "The money is held. "
                                + written(
                                        reader,
                                        "You or " + names.supervisor() + " confirm",
                                        names.supervisor() + " or " + names.student() + " confirms")
                                + " the kickoff, then the work starts.");
            case IN_PROGRESS ->
                new NextStep(
                        BallWith.STUDENT,
                        written(reader, "You hand in", names.student() + " hands in") + " the work by "
                                + DAY.format(engagement.endsOn()) + ".");
            case SUBMITTED ->
                new NextStep(
                        BallWith.SUPERVISOR,
                        names.supervisor() + " reviews the work by "
                                + day(Objects.requireNonNull(engagement.reviewDue()))
                                + "; without an answer it is approved.");
            case CHANGES_REQUESTED ->
                new NextStep(
                        BallWith.STUDENT,
                        written(reader, "You hand in", names.student() + " hands in") + " a new version that meets: "
                                + engagement.changeRequests().getLast().criterion());
            case COMPLETED -> completed(engagement, names, reader);
            case CANCELLED ->
                new NextStep(BallWith.NOBODY, "The engagement was cancelled" + on(engagement.cancelledAt()));
        };
    }

    private static NextStep signatures(Engagement engagement, Names names, Side reader) {
        if (engagement.studentSignature() == null) {
            return new NextStep(
                    BallWith.STUDENT,
                    written(reader, "You read and sign", names.student() + " reads and signs") + " the agreement.");
        }
        return new NextStep(BallWith.EMPLOYER, names.employer() + " reads and signs the agreement.");
    }

    private static NextStep completed(Engagement engagement, Names names, Side reader) {
        var paidAt = engagement.paidAt();
        return new NextStep(
                BallWith.NOBODY,
                paidAt == null
                        ? "The work is approved. The money goes to "
                                + written(reader, "you as soon as your", names.student() + " as soon as the")
                                + " payout account is ready."
                        : "The work is approved and was paid on " + day(paidAt) + ".");
    }

    private static String written(Side reader, String toTheStudent, String toOthers) {
        return reader == Side.STUDENT ? toTheStudent : toOthers;
    }

    private static String on(@Nullable Instant moment) {
        return moment == null ? "." : " on " + day(moment) + ".";
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }
}
