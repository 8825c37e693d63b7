package dev.foothold.demo;

import static java.util.stream.Collectors.toMap;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.accounts.Registration;
import dev.foothold.employers.EmployerProfile;
import dev.foothold.shared.Place;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.ProgrammeView;
import dev.foothold.universities.UniversityProfile;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings the organisations and their people on stage.
final class Casting {

    static final String OPERATOR = "operator@foothold.example";
    static final String SECOND_OPERATOR = "second.operator@foothold.example";

    private final Doors doors;
    private final Diary diary;
    private final String encodedPassword;

    Casting(Doors doors, Diary diary, String encodedPassword) {
        this.doors = doors;
        this.diary = diary;
        this.encodedPassword = encodedPassword;
    }

    AccountId operator() {
        return person(OPERATOR, "Morgan Ashby", AccountKind.OPERATOR);
    }

    /// Agrees to what the first one moves by hand.
    void secondOperator() {
        person(SECOND_OPERATOR, "Imani Castell", AccountKind.OPERATOR);
    }

    AccountId person(String email, String name, AccountKind kind) {
        return doors.accounts()
                .registerDemo(new Registration(email, name, kind, null), encodedPassword)
                .id();
    }

    DemoUniversity university(Script.UniversityPart part) {
        var head = person(part.staff().getFirst(), AccountKind.UNIVERSITY);
        var view = doors.universities()
                .join(
                        head,
                        new UniversityProfile(
                                part.name(),
                                part.shortName(),
                                new Place(part.city(), part.state(), part.latitude(), part.longitude()),
                                List.of(part.domain()),
                                part.programmes().stream()
                                        .map(one -> new UniversityProfile.Programme(one.name(), one.cipCode()))
                                        .toList()));
        part.staff().stream().skip(1).forEach(person -> {
            person(person, AccountKind.UNIVERSITY);
            var roles = Set.of(OrganisationRole.EMPLOYER_RELATIONS);
            doors.universities().addStaff(head, view.id(), person.email(), person.name(), roles);
        });
        var present = Terms.academicYear(diary.end());
        doors.universities().setCohorts(head, view.id(), Terms.name(present - 1), cohorts(part, 98));
        doors.universities().setCohorts(head, view.id(), Terms.name(present), cohorts(part, 100));
        var programmes =
                view.programmes().stream().collect(toMap(ProgrammeView::name, ProgrammeView::id, (one, same) -> one));
        return new DemoUniversity(part, view, head, programmes);
    }

    void register(DemoEmployer employer) {
        var part = employer.part();
        var people = new LinkedHashMap<String, AccountId>();
        part.people().forEach(person -> people.put(person.email(), person(person, AccountKind.EMPLOYER)));
        var owner = Objects.requireNonNull(people.get(part.people().getFirst().email()));
        var id = doors.employers()
                .register(
                        owner,
                        new EmployerProfile(
                                part.name(),
                                part.website(),
                                part.about(),
                                part.industry(),
                                part.size(),
                                new Place(part.city(), part.state(), part.latitude(), part.longitude())))
                .id();
        part.people().stream()
                .skip(1)
                .forEach(
                        person -> doors.employers().addMember(owner, id, person.email(), person.name(), roles(person)));
        doors.employers().changeRoles(owner, id, owner, roles(part.people().getFirst()));
        employer.registered(id, people);
    }

    private AccountId person(Script.PersonPart part, AccountKind kind) {
        return person(part.email(), part.name(), kind);
    }

    private static Set<OrganisationRole> roles(Script.PersonPart person) {
        return Objects.requireNonNull(person.roles()).stream()
                .map(OrganisationRole::valueOf)
                .collect(Collectors.toSet());
    }

    private static Map<ClassStanding, Integer> cohorts(Script.UniversityPart part, int percent) {
        var enrolled = new EnumMap<ClassStanding, Integer>(ClassStanding.class);
        part.cohorts()
                .forEach(cohort ->
                        enrolled.put(ClassStanding.valueOf(cohort.classStanding()), cohort.enrolled() * percent / 100));
        return enrolled;
    }
}
