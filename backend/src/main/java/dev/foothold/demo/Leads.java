package dev.foothold.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The leading parts: one student and one employer in whose accounts everything can be seen at once.
final class Leads {

    static final String STUDENT = "lucia-herrera";
    static final String EMPLOYER = "marigold-food";
    static final String BOARD = "food-policy-letter-of-inquiry";
    static final String RUNNING = "pantry-demand-forecast";
    static final String COMPLETED = "bus-stop-amenities";
    static final String SILENT = "branch-traffic-patterns";
    static final String OFFERING = "crm-cleanup-bike-shops";

    /// The open projects that have their applicants from here, and how many days ago they appeared.
    static final Map<String, Double> AGES = Map.of(
            BOARD, 14.2, "pantry-delivery-windows", 12.7, "volunteer-day-plan", 13.4, SILENT, 15.6, OFFERING, 12.1);

    // days since they applied; nobody has answered these, so their clocks are calm, amber and red
    private static final List<Double> UNANSWERED = List.of(0.4, 1.3, 2.6, 5.2, 5.9, 6.5, 7.4, 8.8);

    private final Diary diary;
    private final Chance chance;
    private final Applying applying;
    private final List<DemoProject> projects;
    private final DemoStudent student;

    Leads(Diary diary, Chance chance, Applying applying, List<DemoProject> projects, List<DemoStudent> students) {
        this.diary = diary;
        this.chance = chance;
        this.applying = applying;
        this.projects = projects;
        this.student = students.stream().filter(Leads::isLead).findFirst().orElseThrow();
    }

    static boolean isLead(DemoStudent student) {
        return student.part().key().equals(STUDENT);
    }

    /// Who is chosen for which project.
    Map<String, DemoStudent> stars() {
        return Map.of(RUNNING, student, COMPLETED, student);
    }

    void play() {
        AGES.keySet().forEach(key -> fillBoard(named(key)));
        diary.at(diary.ago(8.6), () -> applying.apply(named(SILENT), student));
        diary.at(
                diary.ago(7.1),
                () -> apply(named(OFFERING), bid -> {
                    diary.at(diary.ago(5.2), () -> applying.review(bid));
                    diary.at(diary.ago(3.1), () -> applying.shortlist(bid));
                    diary.at(diary.ago(1.4), () -> applying.offer(bid));
                }));
        diary.at(diary.ago(2.2), () -> applying.apply(named("volunteer-day-plan"), student));
        lose();
        begin();
    }

    /// Two applications that led nowhere, with the reason.
    private void lose() {
        projects.stream()
                .filter(project -> project.fate() == Fate.COMPLETED
                        && project.part().audience().equals("ANYONE"))
                .filter(project -> !project.part().key().equals(COMPLETED))
                .filter(project -> project.publishedAt().isAfter(diary.ago(130)))
                .limit(2)
                .forEach(project -> diary.at(
                        project.day(2.3),
                        () -> apply(project, bid -> diary.at(project.day(7.4), () -> applying.decline(bid)))));
    }

    /// What was begun and not sent.
    private void begin() {
        var open = projects.stream()
                .filter(project -> project.fate() == Fate.OPEN
                        && !AGES.containsKey(project.part().key()))
                .filter(project -> project.publishedAt().isBefore(diary.ago(2))
                        && project.publishedAt().isAfter(diary.ago(18)))
                .toList();
        open.stream()
                .filter(project -> !project.part().audience().equals("STANDINGS"))
                .findFirst()
                .ifPresent(project -> diary.at(diary.ago(0.6), () -> applying.saveDraft(project, student)));
        chance.some(open, 12)
                .forEach(project -> diary.at(
                        diary.ago(chance.between(0.1, 1.8)),
                        () -> applying.somebodyFor(project)
                                .ifPresent(somebody -> applying.saveDraft(project, somebody))));
    }

    private void fillBoard(DemoProject project) {
        UNANSWERED.forEach(days -> diary.at(
                diary.ago(days),
                () -> applying.somebodyFor(project).ifPresent(somebody -> applying.apply(project, somebody))));
        var answered = new ArrayList<Consumer<Bid>>(List.of(
                bid -> diary.at(diary.ago(8.9), () -> applying.decline(bid)),
                bid -> diary.at(diary.ago(3.2), () -> applying.shortlist(bid)),
                bid -> diary.at(diary.ago(1.9), () -> applying.interview(bid)),
                bid -> diary.at(diary.ago(2.8), () -> applying.stillDeciding(bid)),
                bid -> diary.at(diary.ago(4.1), () -> applying.review(bid)),
                bid -> diary.at(diary.ago(5.5), () -> applying.decline(bid))));
        if (project.part().key().equals(BOARD)) {
            answered.add(bid -> diary.at(diary.ago(1.1), () -> applying.offer(bid)));
        }
        answered.forEach(answer -> diary.at(
                project.day(chance.between(0.3, 2)),
                () -> applying.somebodyFor(project)
                        .map(somebody -> applying.apply(project, somebody))
                        .ifPresent(answer)));
    }

    private void apply(DemoProject project, Consumer<Bid> then) {
        var bid = applying.apply(project, student);
        if (bid != null) {
            then.accept(bid);
        }
    }

    private DemoProject named(String key) {
        return projects.stream()
                .filter(project -> project.part().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
