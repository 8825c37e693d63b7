package dev.foothold.demo;

import dev.foothold.accounts.AccountKind;
import dev.foothold.students.StudentProfile;
import dev.foothold.students.WorkSample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What students do apart from applying and working: register, come back, look around, move up a year.
final class StudentLife {

    private static final int SCRIPT_WRITTEN_IN = 2026;

    private final Doors doors;
    private final Diary diary;
    private final Chance chance;
    private final Casting casting;
    private final List<DemoProject> projects;
    private final Instant yearBegan;

    StudentLife(Doors doors, Diary diary, Chance chance, Casting casting, List<DemoProject> projects) {
        this.doors = doors;
        this.diary = diary;
        this.chance = chance;
        this.casting = casting;
        this.projects = projects;
        this.yearBegan = Terms.begin(Terms.academicYear(diary.end()));
    }

    void play(DemoStudent student) {
        diary.at(student.registersAt(), () -> register(student));
        if (student.standing() != student.standingNow()) {
            diary.at(yearBegan.plus(Diary.days(chance.between(14, 38))), () -> moveUp(student));
        }
        var visits = student.isKeen() ? chance.whole(1, 3) : chance.whole(0, 1);
        for (var visit = 0; visit < visits; visit++) {
            var days = chance.between(0.1, 60);
            var first = student.registersAt().isAfter(yearBegan) ? student.registersAt() : yearBegan;
            diary.at(first.plus(Diary.days(days)), () -> visit(student));
        }
    }

    private void register(DemoStudent student) {
        var part = student.part();
        var account = casting.person(part.email(), part.name(), AccountKind.STUDENT);
        var id = doors.students().save(account, profile(student), null).id();
        student.registered(account, id);
        if (chance.percent(40)) {
            doors.students().consent(account, true);
        }
        diary.at(diary.now().plusSeconds(chance.whole(300, 3_000)), () -> lookAround(student));
    }

    private void moveUp(DemoStudent student) {
        student.moveUp();
        doors.students().save(student.account(), profile(student), null);
    }

    private void visit(DemoStudent student) {
        if (student.isThere()) {
            doors.accounts().recordSignIn(student.account());
            lookAround(student);
        }
    }

    private void lookAround(DemoStudent student) {
        var now = diary.now();
        var open = projects.stream()
                .filter(project -> project.isThere() && project.fate().compareTo(Fate.OPEN) >= 0)
                .filter(project ->
                        project.publishedAt().isBefore(now) && project.day(12).isAfter(now))
                .filter(project -> student.fits(project.part()))
                .toList();
        chance.some(open, chance.whole(0, student.isKeen() ? 2 : 1))
                .forEach(project -> doors.visits().visit(student.account(), project.id()));
    }

    private StudentProfile profile(DemoStudent student) {
        var part = student.part();
        var shift = Terms.academicYear(diary.end()) - SCRIPT_WRITTEN_IN;
        return new StudentProfile(
                student.universityId(),
                student.university().programmes().get(part.programme()),
                student.standing(),
                part.classYear() + shift,
                part.headline(),
                part.about(),
                part.skills(),
                part.interests(),
                part.hoursPerWeek(),
                availableFrom(part.availableFrom()),
                samples(student));
    }

    private @Nullable LocalDate availableFrom(@Nullable String monthAndDay) {
        if (monthAndDay == null) {
            return null;
        }
        var today = Terms.day(diary.now());
        var day = MonthDay.parse("--" + monthAndDay).atYear(today.getYear());
        return day.isBefore(today) ? day.plusYears(1) : day;
    }

    static List<WorkSample> samples(DemoStudent student) {
        var part = student.part();
        return student.isKeen()
                ? List.of(new WorkSample(
                        "Course project: " + part.skills().getFirst().toLowerCase(Locale.ROOT),
                        "https://portfolio.example/" + part.key()))
                : List.of();
    }
}
