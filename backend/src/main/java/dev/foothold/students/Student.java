package dev.foothold.students;

import static java.util.Comparator.comparing;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.StaleVersion;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A student's profile.
@Entity
class Student extends AbstractAggregateRoot<Student> {

    private static final String UNIVERSITY = "university";

    @EmbeddedId
    private StudentId id;

    private AccountId account;
    private @Nullable UniversityId university;
    private @Nullable UUID programme;

    @Enumerated(EnumType.STRING)
    private ClassStanding classStanding;

    private @Nullable Integer classYear;
    private String headline;
    private String about;

    @Convert(converter = ProfileColumns.Lines.class)
    private List<String> skills;

    @Convert(converter = ProfileColumns.Lines.class)
    private List<String> interests;

    private @Nullable Integer hoursPerWeek;
    private @Nullable LocalDate availableFrom;

    @Convert(converter = ProfileColumns.WorkSamples.class)
    private List<WorkSample> workSamples;

    @Convert(converter = ProfileColumns.Names.class)
    private Set<String> institutionVerified = Set.of();

    @ElementCollection
    @CollectionTable(name = "student_standing", joinColumns = @JoinColumn(name = "student"))
    private Set<DatedStanding> standings = new HashSet<>();

    private @Nullable UUID cv;
    private boolean shareWithUniversity;

    @Version
    private @Nullable Long version;

    Student(StudentId id, AccountId account, StudentProfile profile, @Nullable UniversityId ofMail, Instant at) {
        this.id = id;
        this.account = account;
        write(profile, ofMail, at);
        registerEvent(new StudentEvent.ProfileCreated(id, account, university, classStanding, completeness(), at));
        tellEnrolment(Set.of(), at);
    }

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Student() {}

    /// Changes the profile.
    ///
    /// @param ofMail the university that the account's e-mail address proves
    void change(StudentProfile profile, @Nullable UniversityId ofMail, Instant at) {
        var before = institutionVerified;
        write(profile, ofMail, at);
        registerEvent(new StudentEvent.ProfileChanged(id, account, university, classStanding, completeness(), at));
        tellEnrolment(before, at);
    }

    /// The institution vouches for the university, unless the student has named another one.
    void confirmEnrolment(UniversityId proven, Instant at) {
        if (institutionVerified.contains(UNIVERSITY) || (university != null && !university.equals(proven))) {
            return;
        }
        university = proven;
        institutionVerified = Set.of(UNIVERSITY);
        tellEnrolment(Set.of(), at);
    }

    void consent(boolean share, Instant at) {
        if (shareWithUniversity == share) {
            return;
        }
        shareWithUniversity = share;
        registerEvent(new StudentEvent.ConsentChanged(id, share, at));
    }

    /// Forgets what only the student needed; what the figures count stays.
    void forget(Instant at) {
        consent(false, at);
        programme = null;
        classYear = null;
        headline = "";
        about = "";
        skills = List.of();
        interests = List.of();
        hoursPerWeek = null;
        availableFrom = null;
        workSamples = List.of();
        cv = null;
    }

    void attachCv(UUID file, Instant at) {
        cv = file;
        registerEvent(new StudentEvent.ProfileChanged(id, account, university, classStanding, completeness(), at));
    }

    void mustBe(@Nullable Long expected) {
        StaleVersion.check(expected, versionNow());
    }

    /// The class standing at a moment; before the first known one, that one.
    ClassStanding standingAt(Instant moment) {
        var byTime = standings.stream().sorted(comparing(DatedStanding::since)).toList();
        return byTime.stream()
                .filter(dated -> !dated.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(byTime.getFirst())
                .classStanding();
    }

    StudentId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    @Nullable
    UniversityId university() {
        return university;
    }

    @Nullable
    UUID cv() {
        return cv;
    }

    StudentFacts facts() {
        return new StudentFacts(id, account, university, classStanding, completeness(), shareWithUniversity);
    }

    StudentView view(StudentSurroundings around) {
        return new StudentView(
                id,
                account,
                around.name(),
                around.email(),
                university,
                around.universityName(),
                programme,
                around.programmeName(programme),
                classStanding,
                classYear,
                headline,
                about,
                skills,
                interests,
                hoursPerWeek,
                availableFrom,
                workSamples,
                institutionVerified,
                completeness(),
                around.cv(),
                shareWithUniversity,
                versionNow());
    }

    StudentCard card(StudentSurroundings around) {
        return new StudentCard(
                id,
                around.name(),
                around.universityName(),
                around.programmeName(programme),
                classStanding,
                classYear,
                headline,
                about,
                skills,
                workSamples,
                hoursPerWeek,
                availableFrom);
    }

    private void write(StudentProfile profile, @Nullable UniversityId ofMail, Instant at) {
        if (standings.isEmpty() || classStanding != profile.classStanding()) {
            standings.removeIf(dated -> dated.since().equals(at));
            standings.add(new DatedStanding(profile.classStanding(), at));
        }
        university = profile.university() == null ? ofMail : profile.university();
        institutionVerified = university != null && university.equals(ofMail) ? Set.of(UNIVERSITY) : Set.of();
        programme = profile.programme();
        classStanding = profile.classStanding();
        classYear = profile.classYear();
        headline = profile.headline();
        about = profile.about();
        skills = List.copyOf(profile.skills());
        interests = List.copyOf(profile.interests());
        hoursPerWeek = profile.hoursPerWeek();
        availableFrom = profile.availableFrom();
        workSamples = List.copyOf(profile.workSamples());
    }

    private void tellEnrolment(Set<String> before, Instant at) {
        if (university != null && institutionVerified.contains(UNIVERSITY) && !before.contains(UNIVERSITY)) {
            registerEvent(new StudentEvent.EnrolmentConfirmed(id, university, at));
        }
    }

    private int completeness() {
        return new Completeness()
                .add(10, university != null)
                .add(10, programme != null)
                .add(10, classYear != null)
                .add(15, !headline.isEmpty())
                .add(15, about.length() >= 40)
                .add(20, skills.size() >= 3)
                .add(5, !interests.isEmpty())
                .add(5, hoursPerWeek != null)
                .add(5, !workSamples.isEmpty() || cv != null)
                .add(5, availableFrom != null)
                .percent();
    }

    private long versionNow() {
        return version == null ? 0 : version;
    }

    /// Adds up how much of a profile is there.
    private static final class Completeness {

        private int percent;

        Completeness add(int worth, boolean there) {
            percent += there ? worth : 0;
            return this;
        }

        int percent() {
            return percent;
        }
    }
}
