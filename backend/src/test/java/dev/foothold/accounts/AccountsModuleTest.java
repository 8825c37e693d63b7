package dev.foothold.accounts;

import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foothold.FootholdTest;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@FootholdTest
class AccountsModuleTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Closings closings;

    @Autowired
    private BeanFactory beans;

    private AccountFixtures fixtures;

    @BeforeEach
    void meet() {
        fixtures = new AccountFixtures(beans);
    }

    @Test
    void tellsThatSomebodyRegistered(Scenario scenario) {
        var email = AccountFixtures.address();

        scenario.stimulate(() -> accounts.register(student(email)))
                .andWaitForEventOfType(AccountEvent.Registered.class)
                .matching(event -> event.email().equals(email))
                .toArriveAndVerify(event -> assertThat(event.kind()).isEqualTo(AccountKind.STUDENT));
    }

    @Test
    void asksForTheAddressToBeConfirmed(Scenario scenario) {
        var email = AccountFixtures.address();

        scenario.stimulate(() -> accounts.register(student(email)))
                .andWaitForEventOfType(AccountEvent.ConfirmationRequested.class)
                .matching(event -> event.email().equals(email))
                .toArriveAndVerify(event -> assertThat(event.token()).hasSizeGreaterThan(40));
    }

    @Test
    void givesAnAddressToOneAccountOnlyWhateverItsCase() {
        var taken = fixtures.person(AccountKind.STUDENT).email();

        assertThatThrownBy(() -> accounts.register(student(taken.toUpperCase(Locale.ROOT))))
                .isInstanceOf(EmailTaken.class);
    }

    @Test
    void refusesAPasswordThatIsGuessedFirst() {
        assertThatThrownBy(() -> accounts.register(
                        new Registration(AccountFixtures.address(), "Maya", AccountKind.STUDENT, "password123456")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.errors()).extracting("field").containsExactly("password"));
    }

    @Test
    void invitesWhoeverIsUnknown(Scenario scenario) {
        var email = AccountFixtures.address();
        var invited = new Registration(email, "Ana Ruiz", AccountKind.EMPLOYER, null);

        scenario.stimulate(() -> accounts.invite(invited, "Harbor Boats"))
                .andWaitForEventOfType(AccountEvent.Invited.class)
                .matching(event -> event.email().equals(email))
                .toArriveAndVerify(event -> assertThat(event.organisationName()).isEqualTo("Harbor Boats"));

        var known = accounts.byEmail(email).orElseThrow();
        assertThat(accounts.invite(invited, "Other Boats")).isEqualTo(known);
    }

    @Test
    void letsAMemberDoWhatTheRoleAllows() {
        var finance = fixtures.member(FINANCE);

        assertThatNoException()
                .isThrownBy(() -> accounts.require(finance.id(), finance.organisation(), OWNER, FINANCE));
        assertThatThrownBy(() -> accounts.require(finance.id(), finance.organisation(), RECRUITER))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void tellsAStrangerNothingAboutAnOrganisation() {
        var member = fixtures.member(OWNER);
        var stranger = fixtures.member(OWNER);

        assertThatThrownBy(() -> accounts.require(stranger.id(), member.organisation(), OWNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.require(stranger.id(), UUID.randomUUID(), OWNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void joinsTwiceWithTheLastRoles() {
        var member = fixtures.member(OWNER, RECRUITER);

        accounts.join(member.id(), member.organisation(), OrganisationKind.EMPLOYER, "Harbor & Sons", Set.of(FINANCE));

        assertThat(accounts.members(member.organisation()))
                .extracting(MemberView::roles)
                .containsExactly(Set.of(FINANCE));
        assertThat(accounts.me(member.id()).memberships())
                .extracting(MembershipView::organisationName)
                .containsExactly("Harbor & Sons");
    }

    @Test
    void leaves() {
        var member = fixtures.member(OWNER);

        accounts.leave(member.id(), member.organisation());
        accounts.leave(member.id(), member.organisation());

        assertThat(accounts.isMember(member.id(), member.organisation())).isFalse();
    }

    @Test
    void findsManyAtOnce() {
        var one = fixtures.person(AccountKind.STUDENT);
        var other = fixtures.person(AccountKind.EMPLOYER);

        assertThat(accounts.all(List.of(one.id(), other.id(), AccountId.next())))
                .containsOnlyKeys(one.id(), other.id());
    }

    @Test
    void knowsWhoRunsThePlatform() {
        var operator = accounts.byEmail("operator@foothold.test").orElseThrow();
        var student = fixtures.person(AccountKind.STUDENT);

        assertThat(accounts.me(operator.id()).operator()).isTrue();
        assertThatThrownBy(() -> accounts.requireOperator(student.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.requireKind(student.id(), AccountKind.EMPLOYER))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void closesAnAccount(Scenario scenario) {
        var person = fixtures.person(AccountKind.STUDENT);

        scenario.stimulate(() -> closings.close(person.id()))
                .andWaitForEventOfType(AccountEvent.Closed.class)
                .matching(event -> event.account().equals(person.id()))
                .toArrive();

        assertThat(accounts.isOpen(person.id())).isFalse();
        assertThat(accounts.byEmail(person.email())).isEmpty();
        assertThat(accounts.get(person.id()).name()).isEqualTo("Former member");
        assertThat(accounts.get(person.id()).email()).doesNotContain("maya");
    }

    private static Registration student(String email) {
        return new Registration(email, "Maya Lindqvist", AccountKind.STUDENT, AccountFixtures.PASSWORD);
    }
}
