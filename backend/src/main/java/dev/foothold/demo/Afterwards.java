package dev.foothold.demo;

import dev.foothold.conversions.ConversionId;
import dev.foothold.conversions.ConversionStep;
import dev.foothold.engagements.EngagementId;
import dev.foothold.reviews.StudentReviewInput;
import dev.foothold.reviews.SupervisorReviewInput;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What follows completed work: both reviews, and sometimes a job.
final class Afterwards {

    // how far one after the other comes on the way to a hire
    private static final List<ConversionStep> ENDS = List.of(
            ConversionStep.CONFIRMED,
            ConversionStep.LINK_OPENED,
            ConversionStep.CONFIRMED,
            ConversionStep.OFFERED,
            ConversionStep.STARTED,
            ConversionStep.APPLIED,
            ConversionStep.CONFIRMED,
            ConversionStep.LINK_SENT,
            ConversionStep.ACCEPTED,
            ConversionStep.ROLE_REQUESTED);

    private final Doors doors;
    private final Diary diary;
    private final Chance chance;
    private final Script.Phrases phrases;
    private int intents;

    Afterwards(Doors doors, Diary diary, Chance chance, Script.Phrases phrases) {
        this.doors = doors;
        this.diary = diary;
        this.chance = chance;
        this.phrases = phrases;
    }

    void completed(Bid bid, EngagementId id) {
        var lead = Leads.isLead(bid.student());
        var wouldHire = lead || chance.percent(62);
        if (lead || chance.percent(88)) {
            in(chance.between(1, 3), () -> reviewWork(bid, id, wouldHire));
        }
        if (lead || chance.percent(75)) {
            in(chance.between(1.2, 6), () -> reviewProject(bid, id));
        }
        if (wouldHire) {
            var end = lead ? ConversionStep.LINK_OPENED : ENDS.get(intents++ % ENDS.size());
            in(chance.between(1.5, 4), () -> wouldHire(bid, id, end));
        }
    }

    private void reviewWork(Bid bid, EngagementId id, boolean wouldHire) {
        var words = chance.one(phrases.supervisorReviews());
        var observed = chance.some(doors.reviews().competencies(), chance.whole(4, 8));
        var marks = observed.stream()
                .collect(Collectors.toMap(competency -> competency.key(), _ -> chance.whole(wouldHire ? 3 : 2, 4)));
        doors.reviews()
                .writeSupervisorReview(
                        bid.project().supervisor(),
                        id,
                        new SupervisorReviewInput(
                                marks, words.strengths(), words.improvement(), true, wouldHire, chance.percent(90)));
    }

    private void reviewProject(Bid bid, EngagementId id) {
        var words = chance.some(phrases.studentReviews(), 2);
        doors.reviews()
                .writeStudentReview(
                        bid.student().account(),
                        id,
                        new StudentReviewInput(
                                chance.whole(3, 5),
                                chance.whole(3, 5),
                                chance.whole(4, 5),
                                words.getFirst(),
                                chance.one(List.of(
                                        "One earlier look at a rough version would have saved me half a day.",
                                        "Tell in the first week who else reads the result.",
                                        "The hours were a little short; two more would have been right.",
                                        "Nothing important. A list of abbreviations would help the next student.")),
                                chance.percent(88)));
    }

    private void wouldHire(Bid bid, EngagementId id, ConversionStep end) {
        var conversion = doors.conversions()
                .wouldHire(
                        bid.project().supervisor(),
                        id,
                        "Reliable, curious and pleasant to work with. Please find a role.");
        if (end.compareTo(ConversionStep.LINK_SENT) >= 0) {
            in(chance.between(1, 4), () -> sendLink(bid, conversion.id(), end));
        }
    }

    private void sendLink(Bid bid, ConversionId id, ConversionStep end) {
        var employer = bid.project().employer();
        var role = Leads.isLead(bid.student()) ? "Data analytics summer intern" : chance.one(phrases.roleTitles());
        var path = role.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        doors.conversions()
                .sendLink(employer.recruiter(), id, role, employer.part().website() + "/careers/" + path);
        if (end.compareTo(ConversionStep.LINK_OPENED) >= 0) {
            in(chance.between(0.3, 3), () -> {
                doors.conversions().open(bid.student().account(), id);
                report(bid, id, ConversionStep.APPLIED, end, chance.between(1, 4));
            });
        }
    }

    private void report(Bid bid, ConversionId id, ConversionStep step, ConversionStep end, double days) {
        if (end.compareTo(step) < 0) {
            return;
        }
        in(days, () -> {
            doors.conversions().report(bid.student().account(), id, step, Terms.day(diary.now()), null);
            switch (step) {
                case APPLIED -> report(bid, id, ConversionStep.OFFERED, end, chance.between(5, 12));
                case OFFERED -> report(bid, id, ConversionStep.ACCEPTED, end, chance.between(1, 4));
                case ACCEPTED -> report(bid, id, ConversionStep.STARTED, end, chance.between(7, 25));
                default -> {
                    if (end == ConversionStep.CONFIRMED) {
                        in(
                                chance.between(1, 3),
                                () -> doors.conversions()
                                        .confirm(bid.project().employer().recruiter(), id));
                    }
                }
            }
        });
    }

    private void in(double days, Runnable act) {
        diary.at(diary.now().plus(Diary.days(days)), act);
    }
}
