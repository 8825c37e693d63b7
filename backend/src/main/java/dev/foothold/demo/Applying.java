package dev.foothold.demo;

import dev.foothold.applications.ApplicationAnswers;
import dev.foothold.applications.NotSelectedReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How students apply, and the single things that employers answer.
final class Applying {

    private static final int SAMPLE = 6;

    private final Doors doors;
    private final Diary diary;
    private final Chance chance;
    private final Script.Phrases phrases;
    private final List<DemoStudent> students;
    private final Map<DemoProject, List<Bid>> bids = new HashMap<>();

    Applying(Doors doors, Diary diary, Chance chance, Script.Phrases phrases, List<DemoStudent> students) {
        this.doors = doors;
        this.diary = diary;
        this.chance = chance;
        this.phrases = phrases;
        this.students = students;
    }

    List<Bid> bids(DemoProject project) {
        return bids.getOrDefault(project, List.of());
    }

    /// Somebody whom the project suits and who has not applied yet.
    Optional<DemoStudent> somebodyFor(DemoProject project) {
        var able = students.stream()
                .filter(student -> student.isThere() && student.isKeen() && !Leads.isLead(student))
                .filter(student -> student.fits(project.part()))
                .toList();
        return chance.some(able, SAMPLE).stream()
                .sorted((one, other) -> Boolean.compare(likes(other, project), likes(one, project)))
                .filter(student -> student.appliesFirstTime(project.part().key()))
                .findFirst();
    }

    /// Applies, unless the project is no longer open.
    @Nullable
    Bid apply(DemoProject project, DemoStudent student) {
        if (!doors.projects().openForApplications(project.id(), diary.now())) {
            return null;
        }
        var bid = new Bid(
                project,
                student,
                doors.applications()
                        .apply(student.account(), project.id(), answers(project, student))
                        .id());
        bids.computeIfAbsent(project, _ -> new ArrayList<>()).add(bid);
        return bid;
    }

    void saveDraft(DemoProject project, DemoStudent student) {
        var whole = answers(project, student);
        var begun = whole.answers().stream().limit(1).toList();
        doors.applications().saveDraft(student.account(), project.id(), new ApplicationAnswers(begun, List.of()));
    }

    boolean waits(Bid bid) {
        return doors.applications().status(bid.id()).isWaiting();
    }

    void review(Bid bid) {
        if (waits(bid)) {
            doors.applications().review(bid.project().employer().recruiter(), bid.id(), null, null);
        }
    }

    void shortlist(Bid bid) {
        if (waits(bid)) {
            doors.applications()
                    .shortlist(
                            bid.project().employer().recruiter(),
                            bid.id(),
                            "You are on our short list. We decide within the week.",
                            null);
        }
    }

    void interview(Bid bid) {
        if (waits(bid)) {
            doors.applications()
                    .interview(
                            bid.project().employer().recruiter(),
                            bid.id(),
                            "We would like to talk for fifteen minutes. Three times are in your mail.",
                            null);
        }
    }

    void stillDeciding(Bid bid) {
        if (waits(bid)) {
            doors.applications()
                    .stillDeciding(
                            bid.project().employer().recruiter(),
                            bid.id(),
                            "We have read your answers and are still deciding. You hear from us next week.");
        }
    }

    void offer(Bid bid) {
        if (waits(bid)) {
            doors.applications()
                    .offer(
                            bid.project().employer().recruiter(),
                            bid.id(),
                            "Your answers convinced all of us. We would be glad to work with you.",
                            null);
        }
    }

    void withdraw(Bid bid) {
        if (waits(bid)) {
            doors.applications().withdraw(bid.student().account(), bid.id(), null);
        }
    }

    void decline(Bid bid) {
        if (!waits(bid)) {
            return;
        }
        var open = phrases.declines().stream()
                .filter(phrase -> !phrase.reason().equals(NotSelectedReason.NOT_ELIGIBLE.name()))
                .toList();
        var words = chance.one(open);
        var reason = NotSelectedReason.valueOf(words.reason());
        doors.applications()
                .decline(
                        bid.project().employer().recruiter(),
                        bid.id(),
                        reason,
                        reason == NotSelectedReason.SKILLS
                                ? chance.one(bid.project().part().skills())
                                : null,
                        words.note(),
                        words.nextStep(),
                        null);
    }

    private boolean likes(DemoStudent student, DemoProject project) {
        return student.part().interests().contains(project.part().category());
    }

    /// The first answer begins with the student, so that no two sound the same.
    private ApplicationAnswers answers(DemoProject project, DemoStudent student) {
        var words = Objects.requireNonNull(phrases.answers().get(project.part().category()));
        var first = chance.whole(0, words.size() - 1);
        var answers = IntStream.range(0, project.part().questions().size())
                .mapToObj(index -> words.get((first + index) % words.size()))
                .toList();
        var own = student.part().about().split("(?<=[.!?]) ")[0];
        var all = new ArrayList<>(answers);
        if (!all.isEmpty()) {
            all.set(0, own + " " + all.getFirst());
        }
        return new ApplicationAnswers(all, StudentLife.samples(student));
    }

    Instant soon(double least, double most) {
        return diary.now().plus(Diary.days(chance.between(least, most)));
    }
}
