package dev.foothold.demo;

import java.util.ArrayList;
import java.util.Map;

/// How employers come from applications to a choice: at leisure for open projects, by a date for those of the past.
final class Choosing {

    private final Doors doors;
    private final Diary diary;
    private final Chance chance;
    private final Applying applying;
    private final Working working;
    private final Map<String, DemoStudent> stars;

    Choosing(
            Doors doors,
            Diary diary,
            Chance chance,
            Applying applying,
            Working working,
            Map<String, DemoStudent> stars) {
        this.doors = doors;
        this.diary = diary;
        this.chance = chance;
        this.applying = applying;
        this.working = working;
        this.stars = stars;
    }

    void play(DemoProject project) {
        if (project.fate() == Fate.OPEN
                && !Leads.AGES.containsKey(project.part().key())) {
            for (var i = chance.whole(2, 5); i > 0; i--) {
                diary.at(project.day(chance.between(0.2, 22)), () -> applyToOpen(project));
            }
        }
        if (project.fate() == Fate.CLOSED || project.fate().hasEngagement()) {
            gather(project);
        }
        if (project.fate().hasEngagement()) {
            diary.at(project.day(Pace.CHOICE), () -> choose(project));
        }
    }

    private void gather(DemoProject project) {
        var star = stars.get(project.part().key());
        if (star != null) {
            diary.at(project.day(1), () -> applying.apply(project, star));
        }
        for (var i = project.positions() + chance.whole(1, 3); i > 0; i--) {
            diary.at(
                    project.day(chance.between(0.2, 8.6)),
                    () -> applying.somebodyFor(project)
                            .map(student -> applying.apply(project, student))
                            .ifPresent(bid -> follow(project, bid)));
        }
    }

    private void follow(DemoProject project, Bid bid) {
        var answer = applying.soon(1, 5);
        if (answer.isBefore(project.day(Pace.CHOICE))) {
            diary.at(answer, () -> applying.review(bid));
        }
        if (chance.percent(5)) {
            diary.at(project.day(8.9), () -> applying.withdraw(bid));
        }
    }

    private void choose(DemoProject project) {
        var star = stars.get(project.part().key());
        var chosen = new ArrayList<Bid>();
        for (var bid : chance.mixed(applying.bids(project))) {
            var student = bid.student();
            var fits = student == star || (!Leads.isLead(student) && student.isFreeAt(project.day(Pace.START)));
            if (fits && applying.waits(bid)) {
                chosen.add(student == star ? 0 : chosen.size(), bid);
            }
        }
        var most = Math.min(project.positions(), chosen.size());
        applying.bids(project).stream()
                .filter(bid -> !chosen.subList(0, most).contains(bid))
                .filter(_ -> chance.percent(60))
                .forEach(bid -> diary.at(applying.soon(0.1, 1.6), () -> applying.decline(bid)));
        chosen.subList(0, most).forEach(bid -> win(project, bid));
    }

    private void win(DemoProject project, Bid bid) {
        bid.student().willWorkUntil(project.day(Pace.secondVerdict(project.part())));
        applying.shortlist(bid);
        diary.at(project.day(Pace.CHOICE + 0.4), () -> applying.interview(bid));
        diary.at(project.day(Pace.OFFER), () -> applying.offer(bid));
        diary.at(project.day(Pace.ACCEPTANCE), () -> {
            doors.applications().accept(bid.student().account(), bid.id(), null);
            diary.at(project.day(Pace.STUDENT_SIGNS), () -> working.begin(bid));
        });
    }

    private void applyToOpen(DemoProject project) {
        applying.somebodyFor(project)
                .map(student -> applying.apply(project, student))
                .ifPresent(bid -> diary.at(
                        diary.now().plus(Diary.days(project.employer().replyDays(chance))), () -> respond(bid)));
    }

    private void respond(Bid bid) {
        applying.review(bid);
        var roll = chance.whole(1, 100);
        var soon = applying.soon(0.1, 1.5);
        if (roll <= 26) {
            diary.at(soon, () -> applying.decline(bid));
        } else if (roll <= 50) {
            diary.at(soon, () -> applying.shortlist(bid));
        } else if (roll <= 68) {
            diary.at(soon, () -> applying.interview(bid));
        } else if (roll <= 78) {
            diary.at(soon, () -> applying.stillDeciding(bid));
        } else if (roll <= 83) {
            diary.at(soon, () -> applying.withdraw(bid));
        } else if (roll <= 88 && soon.isAfter(diary.ago(6.5))) {
            diary.at(soon, () -> applying.offer(bid));
        }
    }
}
