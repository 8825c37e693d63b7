package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.AiPolicy;
import dev.foothold.projects.Audience;
import dev.foothold.projects.Deliverable;
import dev.foothold.projects.ProjectTerms;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.universities.ClassStanding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What employers do with themselves and their projects: register, draft, publish, close.
final class ProjectLife {

    private static final long FEE_UNDER_THE_FLOOR = 1_750;

    private final Doors doors;
    private final Diary diary;
    private final Chance chance;
    private final Casting casting;
    private final AccountId operator;

    ProjectLife(Doors doors, Diary diary, Chance chance, Casting casting, AccountId operator) {
        this.doors = doors;
        this.diary = diary;
        this.chance = chance;
        this.casting = casting;
        this.operator = operator;
    }

    void play(DemoEmployer employer, List<DemoProject> all) {
        var first = all.stream()
                .filter(project -> project.employer() == employer)
                .map(DemoProject::publishedAt)
                .min(Comparator.naturalOrder())
                .orElse(diary.end());
        var pending = employer.part().key().equals(Season.PENDING_EMPLOYER);
        var registersAt = first.minus(Diary.days(pending ? 0.2 : chance.between(4, 12)));
        diary.at(registersAt, () -> casting.register(employer));
        if (!pending) {
            diary.at(registersAt.plus(Diary.days(1.2)), () -> doors.employers().verify(operator, employer.id()));
        }
        if (employer.part().key().equals(Season.SUSPENDED_EMPLOYER)) {
            diary.at(
                    diary.ago(Season.SUSPENSION),
                    () -> doors.employers()
                            .suspend(
                                    operator,
                                    employer.id(),
                                    "Two students reported that work was asked for outside the agreed scope. We look into it."));
        }
    }

    void play(DemoProject project) {
        diary.at(project.publishedAt().minus(Diary.days(0.1)), () -> draft(project));
        if (project.fate() != Fate.DRAFT) {
            diary.at(
                    project.publishedAt(),
                    () -> doors.projects().publish(project.employer().recruiter(), project.id()));
        }
        if (project.fate() == Fate.CLOSED) {
            diary.at(project.day(15), () -> close(project));
        }
    }

    void close(DemoProject project) {
        doors.projects()
                .close(
                        project.employer().recruiter(),
                        project.id(),
                        chance.one(List.of(
                                "Our plans for the quarter changed, so the work is not needed now.",
                                "We found that this needs more hours than a micro-internship has.",
                                "The colleague who would have guided the work is away until spring.")));
    }

    private void draft(DemoProject project) {
        var view = doors.projects()
                .draft(project.employer().recruiter(), project.employer().id(), terms(project));
        project.drafted(view.id());
    }

    private static ProjectTerms terms(DemoProject project) {
        var part = project.part();
        var open = project.fate().compareTo(Fate.OPEN) <= 0;
        var applyBy = Terms.day(project.day(open ? 26 : 10));
        var startsOn = Terms.day(open ? project.day(31) : project.day(Pace.START));
        return new ProjectTerms(
                part.title(),
                part.outcome(),
                part.description(),
                part.deliverables().stream()
                        .map(one -> new Deliverable(one.title(), one.criteria()))
                        .toList(),
                part.skills(),
                part.category(),
                part.hours(),
                Money.usd(
                        project.fate() == Fate.AWAITING_APPROVAL
                                ? part.hours() * FEE_UNDER_THE_FLOOR
                                : part.feeCents()),
                project.positions(),
                startsOn,
                startsOn.plusDays(part.windowDays()),
                applyBy,
                WorkMode.valueOf(part.mode()),
                place(part, project.employer().part()),
                audience(part),
                part.questions(),
                AiPolicy.valueOf(part.aiPolicy()),
                project.supervisor(),
                part.learningGoals());
    }

    private static @Nullable Place place(Script.ProjectPart project, Script.EmployerPart employer) {
        if (project.city() == null || project.state() == null) {
            return null;
        }
        var atHome = project.city().equals(employer.city());
        return new Place(
                project.city(),
                project.state(),
                atHome ? employer.latitude() : null,
                atHome ? employer.longitude() : null);
    }

    private static Audience audience(Script.ProjectPart part) {
        return switch (part.audience()) {
            case "EARLY_YEAR" -> new Audience(Set.of(ClassStanding.FIRST_YEAR, ClassStanding.SECOND_YEAR), Set.of(), 0);
            case "STANDINGS" ->
                new Audience(
                        Objects.requireNonNull(part.standings()).stream()
                                .map(ClassStanding::valueOf)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        0);
            default -> Audience.anyone();
        };
    }
}
