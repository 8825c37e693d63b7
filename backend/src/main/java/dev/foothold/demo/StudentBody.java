package dev.foothold.demo;

import dev.foothold.universities.ClassStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes up the students: those of the script, and classmates who are made of their names and words.
final class StudentBody {

    // how many of a hundred classmates have this standing
    private static final Map<ClassStanding, Integer> SHARES = Map.of(
            ClassStanding.FIRST_YEAR, 30,
            ClassStanding.SECOND_YEAR, 28,
            ClassStanding.THIRD_YEAR, 15,
            ClassStanding.FOURTH_YEAR_PLUS, 13,
            ClassStanding.MASTERS, 6,
            ClassStanding.DOCTORAL, 3,
            ClassStanding.ALUMNI, 5);

    private final Script script;
    private final List<DemoUniversity> universities;
    private final Chance chance;
    private final Diary diary;
    private final Instant yearBegan;

    StudentBody(Script script, List<DemoUniversity> universities, Chance chance, Diary diary) {
        this.script = script;
        this.universities = universities;
        this.chance = chance;
        this.diary = diary;
        this.yearBegan = Terms.begin(Terms.academicYear(diary.end()));
    }

    List<DemoStudent> students(int classmates) {
        var parts = new ArrayList<>(script.students());
        parts.addAll(classmates(classmates));
        return parts.stream().map(this::student).toList();
    }

    private DemoStudent student(Script.StudentPart part) {
        var now = ClassStanding.valueOf(part.classStanding());
        var registersAt = part.key().equals(Leads.STUDENT) ? diary.begin().plus(Diary.days(40.3)) : registration(now);
        return new DemoStudent(
                part,
                university(part.university()),
                registersAt.isBefore(yearBegan) ? lastYear(now) : now,
                registersAt,
                part.key().equals(Leads.STUDENT) || chance.percent(now.earlyYear() ? 66 : 80));
    }

    /// First-years come when they begin to study, a fifth of the others is there from the first days on.
    private Instant registration(ClassStanding now) {
        var sinceYearBegan = Duration.between(yearBegan, diary.end()).toHours() / 24.0;
        if (now == ClassStanding.FIRST_YEAR) {
            return diary.ago(chance.between(Math.min(12, sinceYearBegan / 3), Math.max(1, sinceYearBegan - 5)));
        }
        if (chance.percent(22)) {
            return diary.begin().plus(Diary.days(chance.between(3, 16)));
        }
        return chance.percent(45)
                ? diary.ago(chance.between(Math.min(12, sinceYearBegan / 3), Math.max(1, sinceYearBegan - 5)))
                : diary.ago(chance.between(sinceYearBegan, 345));
    }

    private List<Script.StudentPart> classmates(int number) {
        var taken = script.students().stream()
                .map(Script.StudentPart::email)
                .collect(Collectors.toCollection(HashSet::new));
        var found = new ArrayList<Script.StudentPart>();
        for (var tries = 0; found.size() < number && tries < 20 * number; tries++) {
            var one = classmate();
            if (taken.add(one.email())) {
                found.add(one);
            }
        }
        return found;
    }

    private Script.StudentPart classmate() {
        var given = chance.one(script.students());
        var like = chance.one(script.students());
        var other = chance.one(script.students());
        var words = given.name().split(" ");
        var name = words[0] + " " + like.name().substring(like.name().lastIndexOf(' ') + 1);
        var university = university(like.university());
        var standing = standing();
        return new Script.StudentPart(
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                name,
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip().replaceAll(" +", ".") + "@"
                        + university.part().domain(),
                like.university(),
                like.programme(),
                standing.name(),
                2027 + yearsLeft(standing),
                like.skills(),
                like.interests(),
                opening(standing) + " " + like.programme() + " student"
                        + other.headline()
                                .substring(Math.max(0, other.headline().indexOf(':'))),
                sentence(like.about(), 0) + " " + sentence(other.about(), 1),
                other.hoursPerWeek(),
                null);
    }

    private ClassStanding standing() {
        var roll = chance.whole(1, 100);
        for (var standing : ClassStanding.values()) {
            roll -= SHARES.getOrDefault(standing, 0);
            if (roll <= 0) {
                return standing;
            }
        }
        return ClassStanding.FIRST_YEAR;
    }

    private DemoUniversity university(String key) {
        return universities.stream()
                .filter(university -> university.part().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ClassStanding lastYear(ClassStanding now) {
        return switch (now) {
            case SECOND_YEAR -> ClassStanding.FIRST_YEAR;
            case THIRD_YEAR -> ClassStanding.SECOND_YEAR;
            case FOURTH_YEAR_PLUS -> ClassStanding.THIRD_YEAR;
            case ALUMNI -> ClassStanding.FOURTH_YEAR_PLUS;
            case FIRST_YEAR, MASTERS, DOCTORAL -> now;
        };
    }

    private static int yearsLeft(ClassStanding standing) {
        return switch (standing) {
            case FIRST_YEAR -> 3;
            case SECOND_YEAR, DOCTORAL -> 2;
            case THIRD_YEAR, MASTERS -> 1;
            case FOURTH_YEAR_PLUS -> 0;
            case ALUMNI -> -1;
        };
    }

    private static String opening(ClassStanding standing) {
        return switch (standing) {
            case FIRST_YEAR -> "First-year";
            case SECOND_YEAR -> "Second-year";
            case THIRD_YEAR -> "Third-year";
            case FOURTH_YEAR_PLUS -> "Senior";
            case MASTERS -> "Master's";
            case DOCTORAL -> "Doctoral";
            case ALUMNI -> "Former";
        };
    }

    private static String sentence(String text, int number) {
        var sentences = text.split("(?<=[.!?]) ");
        return IntStream.range(0, sentences.length)
                .filter(index -> index == Math.min(number, sentences.length - 1))
                .mapToObj(index -> sentences[index])
                .collect(Collectors.joining());
    }
}
