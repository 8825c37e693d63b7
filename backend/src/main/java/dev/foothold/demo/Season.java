package dev.foothold.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Decides when each project appears and what becomes of it.
final class Season {

    static final String PENDING_EMPLOYER = "harbor-finch";
    static final String SUSPENDED_EMPLOYER = "foundry-street";
    static final double SUSPENSION = 20.3;

    private static final int OPEN = 52;

    private static final Map<String, Fate> SET = Map.ofEntries(
            Map.entry("annual-report-layout", Fate.DRAFT),
            Map.entry(Leads.BOARD, Fate.OPEN),
            Map.entry("pantry-delivery-windows", Fate.OPEN),
            Map.entry("volunteer-day-plan", Fate.OPEN),
            Map.entry("volunteer-stories", Fate.SUBMITTED),
            Map.entry("produce-cooling-grants", Fate.AWAITING_FUNDS),
            Map.entry(Leads.RUNNING, Fate.IN_PROGRESS),
            Map.entry("find-food-page-audit", Fate.COMPLETED),
            Map.entry(Leads.COMPLETED, Fate.COMPLETED),
            Map.entry(Leads.SILENT, Fate.OPEN),
            Map.entry(Leads.OFFERING, Fate.OPEN),
            Map.entry("open-studios-visitor-study", Fate.COMPLETED),
            Map.entry("gallery-wayfinding", Fate.COMPLETED));

    private final Script script;
    private final Chance chance;
    private final Diary diary;
    private final Map<String, DemoEmployer> employers;

    Season(Script script, Map<String, DemoEmployer> employers, Chance chance, Diary diary) {
        this.script = script;
        this.employers = employers;
        this.chance = chance;
        this.diary = diary;
    }

    List<DemoProject> projects() {
        var free = fates();
        var completed = 0;
        var projects = new ArrayList<DemoProject>();
        for (var part : chance.mixed(script.projects())) {
            var fate = fate(part, free);
            var positions = part.positions();
            if (fate == Fate.COMPLETED) {
                completed++;
                positions = part.key().equals(Leads.COMPLETED) ? 2 : Math.max(positions, completed % 3 == 0 ? 2 : 1);
            }
            projects.add(new DemoProject(
                    part,
                    Objects.requireNonNull(employers.get(part.employer())),
                    fate,
                    publication(part, fate, completed),
                    positions));
        }
        return projects;
    }

    private Fate fate(Script.ProjectPart part, Deque<Fate> free) {
        if (SET.containsKey(part.key())) {
            return Objects.requireNonNull(SET.get(part.key()));
        }
        return switch (part.employer()) {
            case PENDING_EMPLOYER -> Fate.DRAFT;
            case SUSPENDED_EMPLOYER -> Fate.OPEN;
            // who wants many finishes with many
            default -> part.positions() > 1 ? Fate.COMPLETED : Objects.requireNonNullElse(free.poll(), Fate.COMPLETED);
        };
    }

    private Deque<Fate> fates() {
        var fates = new ArrayList<Fate>();
        add(fates, Fate.OPEN, OPEN);
        add(fates, Fate.AWAITING_APPROVAL, 4);
        add(fates, Fate.CLOSED, 6);
        add(fates, Fate.AWAITING_SIGNATURES, 3);
        add(fates, Fate.AWAITING_FUNDS, 3);
        add(fates, Fate.AWAITING_KICKOFF, 3);
        add(fates, Fate.IN_PROGRESS, 7);
        add(fates, Fate.SUBMITTED, 3);
        add(fates, Fate.CHANGES_REQUESTED, 2);
        add(fates, Fate.CANCELLED_UNSIGNED, 1);
        add(fates, Fate.CANCELLED_FUNDED, 2);
        add(fates, Fate.CANCELLED_RUNNING, 1);
        add(fates, Fate.APPROVED_BY_SILENCE, 2);
        return new ArrayDeque<>(fates);
    }

    private static void add(List<Fate> fates, Fate fate, int times) {
        for (var i = 0; i < times; i++) {
            fates.add(fate);
        }
    }

    private Instant publication(Script.ProjectPart part, Fate fate, int completed) {
        if (part.key().equals(Leads.COMPLETED)) {
            return diary.ago(92);
        }
        if (Leads.AGES.containsKey(part.key())) {
            return diary.ago(Objects.requireNonNull(Leads.AGES.get(part.key())));
        }
        if (part.employer().equals(SUSPENDED_EMPLOYER) && fate == Fate.OPEN) {
            return diary.ago(SUSPENSION + chance.between(6, 14));
        }
        return diary.ago(age(part, fate, completed));
    }

    /// How many days ago it must have appeared to be now where it shall be.
    private double age(Script.ProjectPart part, Fate fate, int completed) {
        return switch (fate) {
            case DRAFT -> chance.between(0.3, 2.2);
            case AWAITING_APPROVAL -> chance.between(0.4, 5);
            case OPEN -> chance.between(0.3, 21);
            case CLOSED -> chance.between(25, 240);
            case AWAITING_SIGNATURES -> chance.between(Pace.ACCEPTANCE + 0.3, Pace.EMPLOYER_SIGNS - 0.1);
            case AWAITING_FUNDS -> chance.between(Pace.EMPLOYER_SIGNS + 0.3, Pace.START);
            case AWAITING_KICKOFF -> chance.between(Pace.FUNDING + 0.5, Pace.START + 0.8);
            case IN_PROGRESS -> Pace.START + chance.between(1, part.windowDays() - 3.5);
            case SUBMITTED -> Pace.submission(part) + chance.between(0.2, 2.4);
            case CHANGES_REQUESTED -> Pace.verdict(part) + chance.between(0.3, 2.5);
            case CANCELLED_UNSIGNED, CANCELLED_FUNDED, CANCELLED_RUNNING -> chance.between(45, 110);
            case APPROVED_BY_SILENCE -> chance.between(70, 130);
            // one after the other back through the year, most of them this autumn
            case COMPLETED -> 56 + 290 * Math.pow((completed % 26 + chance.between(0, 1)) / 27, 1.9);
        };
    }
}
