package dev.foothold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Browser;
import dev.foothold.accounts.Browser.Answer;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.ApplicationStatus;
import dev.foothold.applications.Applications;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.Engagements;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.Projects;
import dev.foothold.students.Students;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody closes their account: what stands against it, and what every module forgets of them.
@FootholdTest
class ClosingTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Applications applications;

    @Autowired
    private Engagements engagements;

    @Autowired
    private Projects projects;

    @Autowired
    private Students students;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    private AccountFixtures people;

    @BeforeEach
    void prepare() {
        people = new AccountFixtures(beans);
    }

    @Test
    void signsOutEverywhereAndFreesTheAddress() {
        var person = people.person(AccountKind.STUDENT);
        var here = signedIn(person);
        var elsewhere = signedIn(person);

        assertThat(close(here).status()).isEqualTo(204);

        assertThat(here.get("/api/accounts/me").status()).isEqualTo(401);
        assertThat(elsewhere.get("/api/accounts/me").status()).isEqualTo(401);
        assertThat(new Browser(port)
                        .signIn(person.email(), AccountFixtures.PASSWORD)
                        .status())
                .isEqualTo(401);
        var again = new Browser(port);
        again.get("/api/accounts/csrf");
        assertThat(again.post(
                                "/api/accounts",
                                Map.of(
                                        "email",
                                        person.email(),
                                        "password",
                                        AccountFixtures.PASSWORD,
                                        "name",
                                        "Maya",
                                        "kind",
                                        "STUDENT"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void asksForThePasswordAgain() {
        var browser = signedIn(people.person(AccountKind.STUDENT));

        var answer = browser.post("/api/accounts/me/closing", Map.of("password", "not my password at all"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("field")).containsExactly("password");
        assertThat(browser.get("/api/accounts/me").status()).isEqualTo(200);
    }

    @Test
    void withdrawsApplicationsAndForgetsTheProfile() {
        var bid = new ApplicationFixtures(beans).applied();
        var student = bid.student().account();

        assertThat(close(signedIn(withPassword(student))).status()).isEqualTo(204);

        await().untilAsserted(() -> {
            var seen = applications.view(bid.owner(), bid.id());
            assertThat(seen.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
            assertThat(seen.answers()).isEmpty();
        });
        await().untilAsserted(() -> assertThat(students.card(bid.student().id()))
                .satisfies(card -> {
                    assertThat(card.name()).isEqualTo("Former member");
                    assertThat(card.headline()).isEmpty();
                    assertThat(card.about()).isEmpty();
                    assertThat(card.skills()).isEmpty();
                }));
    }

    @Test
    void neitherSideLeavesOpenWork() {
        var engagement = new EngagementFixtures(beans).opened();
        var student = signedIn(withPassword(engagement.student()));
        var owner = signedIn(withPassword(engagement.owner()));

        mustBeInUse(close(student), "open engagements");
        assertThat(close(owner).status()).isEqualTo(409);

        engagements.cancel(engagement.student(), engagement.id(), "I have to leave.");
        assertThat(close(student).status()).isEqualTo(204);
    }

    @Test
    void whoIsStillOwedMoneyStays() {
        var engagement = new EngagementFixtures(beans).completed();

        var answer = close(signedIn(withPassword(engagement.student())));

        mustBeInUse(answer, "still owed money");
    }

    @Test
    void theOnlyOwnerFirstClosesTheProjects() {
        var project = new ProjectFixtures(beans).published();
        var owner = signedIn(withPassword(project.owner()));

        mustBeInUse(close(owner), "open projects");

        projects.close(project.owner(), project.id(), "We are leaving.");
        assertThat(close(owner).status()).isEqualTo(204);
    }

    @Test
    void aTeamKeepsAnOwner() {
        var owner = people.member(OrganisationRole.OWNER);
        var colleague = people.memberOf(owner.organisation(), OrganisationRole.RECRUITER);
        var browser = signedIn(owner.person());

        mustBeInUse(close(browser), "only owner of Harbor Boats");

        accounts.join(
                colleague.id(),
                owner.organisation(),
                OrganisationKind.EMPLOYER,
                "Harbor Boats",
                Set.of(OrganisationRole.OWNER));
        assertThat(close(browser).status()).isEqualTo(204);
        assertThat(accounts.members(owner.organisation())).hasSize(1);
    }

    @Test
    void anOperatorStays() {
        var operator = new Browser(port);
        operator.signIn("operator@foothold.test", "a-long-operator-password");

        var answer = operator.post("/api/accounts/me/closing", Map.of("password", "a-long-operator-password"));

        assertThat(answer.status()).isEqualTo(403);
    }

    private static void mustBeInUse(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:foothold:problem:account-in-use");
        assertThat(answer.json().path("detail").asString()).contains(reason);
    }

    private static Answer close(Browser browser) {
        return browser.post("/api/accounts/me/closing", Map.of("password", AccountFixtures.PASSWORD));
    }

    private Browser signedIn(AccountView person) {
        var browser = new Browser(port);
        assertThat(browser.signIn(person.email(), AccountFixtures.PASSWORD).status())
                .isEqualTo(200);
        return browser;
    }

    private AccountView withPassword(AccountId account) {
        return people.givenPassword(account);
    }
}
