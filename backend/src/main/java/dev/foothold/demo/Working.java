package dev.foothold.demo;

import dev.foothold.engagements.EngagementId;
import dev.foothold.engagements.EngagementView;
import dev.foothold.engagements.Submission;
import dev.foothold.shared.FileStore;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an engagement goes, from the signatures to the verdict, as far as its fate lets it come.
final class Working {

    private final Doors doors;
    private final Diary diary;
    private final Chance chance;
    private final Script.Phrases phrases;
    private final Cashier cashier;
    private final Sponsoring sponsoring;
    private final Afterwards afterwards;
    private final ProjectLife projectLife;
    private final Quiet quiet;

    Working(
            Doors doors,
            Diary diary,
            Chance chance,
            Script.Phrases phrases,
            Cashier cashier,
            Sponsoring sponsoring,
            Afterwards afterwards,
            ProjectLife projectLife,
            Quiet quiet) {
        this.doors = doors;
        this.diary = diary;
        this.chance = chance;
        this.phrases = phrases;
        this.cashier = cashier;
        this.sponsoring = sponsoring;
        this.afterwards = afterwards;
        this.projectLife = projectLife;
        this.quiet = quiet;
    }

    /// The student signs, and sets up how to be paid; one in eight forgets it.
    void begin(Bid bid) {
        // the acceptance may be of the same day
        quiet.await();
        var student = bid.student();
        var view = doors.engagements()
                .ofApplication(student.account(), bid.id())
                .orElseThrow(() -> new IllegalStateException("No engagement was opened for " + bid.id()));
        var work = new Work(bid, view.id());
        doors.engagements()
                .sign(
                        student.account(),
                        view.id(),
                        student.part().name(),
                        view.agreement().sha256());
        if (Leads.isLead(student) || chance.percent(87)) {
            diary.at(diary.now().plusSeconds(900), () -> cashier.onboard(student));
        }
        switch (bid.project().fate()) {
            case AWAITING_SIGNATURES -> {}
            case CANCELLED_UNSIGNED ->
                at(
                        work,
                        Pace.EMPLOYER_SIGNS,
                        () -> cancel(
                                work,
                                "I was offered more hours at my campus job and cannot give both what they need."));
            default -> at(work, Pace.EMPLOYER_SIGNS, () -> countersign(work));
        }
    }

    private record Work(Bid bid, EngagementId id) {
        DemoProject project() {
            return bid.project();
        }

        DemoStudent student() {
            return bid.student();
        }

        Fate fate() {
            return bid.project().fate();
        }
    }

    private void countersign(Work work) {
        var owner = work.project().employer().owner();
        var view = doors.engagements().view(owner, work.id());
        doors.engagements()
                .sign(
                        owner,
                        work.id(),
                        work.project().employer().nameOf(owner),
                        view.agreement().sha256());
        if (work.fate() != Fate.AWAITING_FUNDS && cashier.plays()) {
            at(work, Pace.FUNDING, () -> fund(work));
        }
    }

    private void fund(Work work) {
        var payer = work.project().employer().finance();
        var payment = Objects.requireNonNull(view(work).payment());
        if (!sponsoring.paysFor(work.id(), payer)) {
            cashier.bill(payer, payment, work.id());
        }
        switch (work.fate()) {
            case AWAITING_KICKOFF -> {}
            case CANCELLED_FUNDED ->
                at(work, Pace.FUNDING + 1, () -> {
                    cashier.expectMove(payment);
                    cancel(
                            work,
                            "I have to take care of a relative this month and would rather say so before we begin.");
                    projectLife.close(work.project());
                });
            default -> at(work, Pace.START, () -> start(work));
        }
    }

    private void start(Work work) {
        doors.engagements().kickOff(work.project().supervisor(), work.id());
        var part = work.project().part();
        var lastDay = work.fate() == Fate.CANCELLED_RUNNING ? Pace.START + 5 : Pace.submission(part) - 1;
        for (var day = Pace.START + 3.4; day < lastDay; day += chance.between(8, 12)) {
            at(
                    work,
                    day,
                    () -> doors.engagements()
                            .checkIn(work.student().account(), work.id(), chance.one(phrases.checkIns())));
        }
        switch (work.fate()) {
            case IN_PROGRESS -> {}
            case CANCELLED_RUNNING ->
                at(work, Pace.START + 6, () -> {
                    cashier.expectMove(Objects.requireNonNull(view(work).payment()));
                    doors.engagements()
                            .cancel(
                                    work.project().employer().owner(),
                                    work.id(),
                                    "The supplier went out of business last week, so the question has answered itself.");
                });
            default -> at(work, Pace.submission(part), () -> submit(work));
        }
    }

    private void submit(Work work) {
        handIn(work, 1);
        var part = work.project().part();
        var needsChanges = work.fate() == Fate.CHANGES_REQUESTED
                || (work.fate() == Fate.COMPLETED && !Leads.isLead(work.student()) && chance.percent(25));
        switch (work.fate()) {
            case SUBMITTED -> {}
            case APPROVED_BY_SILENCE ->
                at(work, Pace.submission(part) + 9, () -> afterwards.completed(work.bid(), work.id()));
            default -> {
                if (needsChanges) {
                    at(work, Pace.verdict(part), () -> requestChanges(work));
                } else {
                    at(work, Pace.verdict(part), () -> approve(work));
                }
            }
        }
    }

    private void requestChanges(Work work) {
        var criterion =
                chance.one(work.project().part().deliverables().getFirst().criteria());
        doors.engagements()
                .requestChanges(
                        work.project().supervisor(), work.id(), criterion, chance.one(phrases.changeRequests()));
        if (work.fate() == Fate.COMPLETED) {
            var part = work.project().part();
            at(work, Pace.secondSubmission(part), () -> handIn(work, 2));
            at(work, Pace.secondVerdict(part), () -> approve(work));
        }
    }

    private void approve(Work work) {
        cashier.expectMove(Objects.requireNonNull(view(work).payment()));
        doors.engagements().approve(work.project().supervisor(), work.id());
        afterwards.completed(work.bid(), work.id());
        if (!work.student().hasOnboarded() && chance.percent(40)) {
            diary.at(diary.now().plus(Diary.days(chance.between(4, 18))), () -> cashier.onboard(work.student()));
        }
    }

    private void handIn(Work work, int version) {
        var files = version == 2 || chance.percent(60) ? List.of(upload(work, version)) : List.<UUID>of();
        doors.engagements()
                .submit(
                        work.student().account(),
                        work.id(),
                        new Submission(
                                version == 1
                                        ? chance.one(phrases.submissionNotes())
                                        : "The second version. What you marked is changed, and the rest is as it was.",
                                aiUse(work.project().part()),
                                files,
                                List.of("https://files.example/"
                                        + work.project().part().key() + "/v" + version)));
    }

    private UUID upload(Work work, int version) {
        var part = work.project().part();
        var rows = new StringBuilder("number,deliverable,criterion,status\n");
        for (var deliverable : part.deliverables()) {
            deliverable
                    .criteria()
                    .forEach(criterion -> rows.append("%s,\"%s\",\"%s\",done%n"
                            .formatted(version, deliverable.title().replace("\"", "'"), criterion.replace("\"", "'"))));
        }
        var stored = doors.files()
                .save(new HandIn(part.key() + "-v" + version + ".csv", "text/csv", rows.toString()), FileStore.WORK);
        doors.engagements().attach(work.student().account(), work.id(), stored);
        return stored.id();
    }

    private @Nullable String aiUse(Script.ProjectPart part) {
        return switch (part.aiPolicy()) {
            case "FORBIDDEN" -> null;
            case "EXPECTED" ->
                "I used an assistant for the first outline and checked every statement against its source.";
            default -> chance.percent(50) ? "I used an AI tool to correct my spelling, and for nothing else." : null;
        };
    }

    private void cancel(Work work, String reason) {
        doors.engagements().cancel(work.student().account(), work.id(), reason);
    }

    private EngagementView view(Work work) {
        return doors.engagements().get(work.id());
    }

    private void at(Work work, double day, Runnable act) {
        diary.at(work.project().day(day), act);
    }
}
