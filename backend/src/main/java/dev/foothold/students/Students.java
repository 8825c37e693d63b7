package dev.foothold.students;

import static java.util.stream.Collectors.toMap;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.shared.FileStore;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.StoredFile;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to students: their profile, who they are, what they agree to share.
@Component
@Transactional
public class Students {

    private final StudentRepository students;
    private final StudentRules rules;
    private final ReferenceLists lists;
    private final Accounts accounts;
    private final Universities universities;
    private final FileStore files;
    private final Clock clock;

    Students(
            StudentRepository students,
            StudentRules rules,
            ReferenceLists lists,
            Accounts accounts,
            Universities universities,
            FileStore files,
            Clock clock) {
        this.students = students;
        this.rules = rules;
        this.lists = lists;
        this.accounts = accounts;
        this.universities = universities;
        this.files = files;
        this.clock = clock;
    }

    /// Keeps the actor's profile, the first time as a new student.
    public StudentView save(AccountId actor, StudentProfile profile, @Nullable Long ifVersion) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        var ofMail = universities.byEmailDomain(accounts.get(actor).email()).orElse(null);
        var chosen = chosen(profile, ofMail);
        rules.mustHold(profile, chosen, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var spelled = profile.withSkills(lists.spelled(profile.skills()));
        var proven = ofMail == null ? null : ofMail.id();
        var known = students.findByAccount(actor);
        known.ifPresent(student -> {
            student.mustBe(ifVersion);
            student.change(spelled, proven, clock.instant());
        });
        return view(students.saveAndFlush(
                known.orElseGet(() -> new Student(StudentId.next(), actor, spelled, proven, clock.instant()))));
    }

    /// The actor's profile, if there is one.
    @Transactional(readOnly = true)
    public Optional<StudentView> mine(AccountId actor) {
        return students.findByAccount(actor).map(this::view);
    }

    /// The student whose account this is.
    @Transactional(readOnly = true)
    public Optional<StudentId> of(AccountId account) {
        return students.findByAccount(account).map(Student::id);
    }

    /// The actor as a student; refuses those without a profile.
    @Transactional(readOnly = true)
    public StudentId require(AccountId actor) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        return of(actor).orElseThrow(ProfileMissing::new);
    }

    /// The account of a student.
    @Transactional(readOnly = true)
    public AccountId account(StudentId id) {
        return existing(id).account();
    }

    /// What an employer sees of a student.
    @Transactional(readOnly = true)
    public StudentCard card(StudentId id) {
        return Optional.ofNullable(cards(Set.of(id)).get(id)).orElseThrow(() -> new NotFound("student"));
    }

    /// What an employer sees of those students that exist.
    @Transactional(readOnly = true)
    public Map<StudentId, StudentCard> cards(Collection<StudentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = students.findByIdIn(Set.copyOf(ids));
        var people = accounts.all(found.stream().map(Student::account).toList());
        var schools = universities.all(
                found.stream().map(Student::university).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .map(student -> student.card(new StudentSurroundings(
                        Objects.requireNonNull(people.get(student.account())),
                        student.university() == null ? null : schools.get(student.university()),
                        null)))
                .collect(toMap(StudentCard::id, card -> card));
    }

    /// How those students that exist are called; much cheaper than their cards.
    @Transactional(readOnly = true)
    public Map<StudentId, String> names(Collection<StudentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = students.findByIdIn(Set.copyOf(ids));
        var people = accounts.all(found.stream().map(Student::account).toList());
        return found.stream()
                .collect(toMap(
                        Student::id,
                        student -> Objects.requireNonNull(people.get(student.account()))
                                .name()));
    }

    /// The class standing that a student had at a moment.
    @Transactional(readOnly = true)
    public ClassStanding standingAt(StudentId id, Instant moment) {
        return existing(id).standingAt(moment);
    }

    /// What rules and figures of other modules need of a student.
    @Transactional(readOnly = true)
    public StudentFacts profileOf(StudentId id) {
        return existing(id).facts();
    }

    /// The student decides whether the university may see more than counts.
    public StudentView consent(AccountId actor, boolean shareWithUniversity) {
        var student = own(actor);
        student.consent(shareWithUniversity, clock.instant());
        return view(students.saveAndFlush(student));
    }

    /// The student's curriculum vitae is this file from now on.
    public StudentView attachCv(AccountId actor, StoredFile file) {
        var student = own(actor);
        student.attachCv(file.id(), clock.instant());
        return view(students.saveAndFlush(student));
    }

    /// The account's address is confirmed: its university vouches for the student.
    void confirmEnrolment(AccountId account, Instant at) {
        students.findByAccount(account)
                .ifPresent(student -> universities
                        .byEmailDomain(accounts.get(account).email())
                        .ifPresent(university -> {
                            student.confirmEnrolment(university.id(), at);
                            students.saveAndFlush(student);
                        }));
    }

    /// The account is closed: what its owner told about themselves is forgotten. Doing so twice is fine.
    void forget(AccountId account, Instant at) {
        students.findByAccount(account).ifPresent(student -> {
            var cv = student.cv();
            student.forget(at);
            students.saveAndFlush(student);
            if (cv != null) {
                files.forget(cv);
            }
        });
    }

    private @Nullable UniversityView chosen(StudentProfile profile, @Nullable UniversityView ofMail) {
        var university = profile.university();
        return university == null
                ? ofMail
                : universities.all(Set.of(university)).get(university);
    }

    private Student own(AccountId actor) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        return students.findByAccount(actor).orElseThrow(ProfileMissing::new);
    }

    private Student existing(StudentId id) {
        return students.findById(id).orElseThrow(() -> new NotFound("student"));
    }

    private StudentView view(Student student) {
        var university = student.university();
        var cv = student.cv();
        return student.view(new StudentSurroundings(
                accounts.get(student.account()),
                university == null ? null : universities.get(university),
                cv == null ? null : files.find(cv).orElse(null)));
    }
}
