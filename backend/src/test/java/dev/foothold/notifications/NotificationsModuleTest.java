package dev.foothold.notifications;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Closings;
import dev.foothold.accounts.Registration;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.Applications;
import dev.foothold.applications.NotSelectedReason;
import dev.foothold.conversions.ConversionFixtures;
import dev.foothold.engagements.EngagementFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FootholdTest
class NotificationsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    private Notifications notifications;

    @Autowired
    private Applications applications;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Closings closings;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private Mails mails;

    @BeforeEach
    void prepare() {
        mails = new Mails(environment);
    }

    @Test
    void everybodyHearsOfAnApplication() {
        var bid = new ApplicationFixtures(beans).applied();

        assertThat(titles(bid.student().account(), 1))
                .singleElement()
                .asString()
                .startsWith("You applied for");
        assertThat(titles(bid.owner(), 2)).anyMatch(title -> title.startsWith("Maya Chen applied for"));
    }

    @Test
    void aDeclineReachesTheStudentWithItsReasonAndANextStep() {
        var bid = new ApplicationFixtures(beans).applied();

        applications.decline(
                bid.owner(),
                bid.id(),
                NotSelectedReason.SKILLS,
                "You clean a data set by yourself",
                null,
                "Take the free course on data cleaning and show what you did.",
                null);

        var mail = mails.arrived(address(bid.student().account()), "You were not selected");
        assertThat(mail.get("text").asString())
                .contains("looked for other skills")
                .contains("It refers to: You clean a data set by yourself")
                .contains("Next step: Take the free course on data cleaning")
                .contains("/applications/" + bid.id());
        assertThat(mail.get("html").asString()).contains("Read the whole answer");
    }

    @Test
    void bothSidesAreAskedToSign() {
        var engagement = new EngagementFixtures(beans).opened();

        mails.arrived(address(engagement.student()), "Sign the agreement");
        mails.arrived(address(engagement.owner()), "Sign the agreement with Maya Chen");
    }

    @Test
    void theJobLinkReachesTheStudent() {
        var conversion = new ConversionFixtures(beans).linked();

        var mail = mails.arrived(address(conversion.student()), "invites you to apply");

        assertThat(mail.get("text").asString()).contains("/job-links/" + conversion.id());
    }

    @Test
    void oneTimeLinksGoByMailOnly() {
        var email = UUID.randomUUID() + "@mail.example";
        var account = accounts.register(
                        new Registration(email, "Maya Chen", AccountKind.STUDENT, "four plain random words"))
                .id();

        var mail = mails.arrived(email, "Confirm your e-mail address");

        assertThat(mail.get("text").asString()).contains("/verify-email/");
        assertThat(notifications.mine(account, null, 20).items()).isEmpty();
        assertThat(notifications.unread(account)).isZero();
    }

    @Test
    void aForgottenPasswordIsChosenAnewByALink() {
        var email = UUID.randomUUID() + "@mail.example";
        var account = accounts.register(
                        new Registration(email, "Maya Chen", AccountKind.STUDENT, "four plain random words"))
                .id();

        accounts.requestPasswordReset(account);

        var mail = mails.arrived(email, "Choose a new password");
        assertThat(mail.get("text").asString()).contains("/reset-password/");
    }

    @Test
    void aFactThatArrivesTwiceIsToldOnce() {
        var person = person();
        var message = Message.about("test", person, Instant.now(), "Something happened");

        notifications.tell(person, message);
        notifications.tell(person, message);

        assertThat(notifications.mine(person, null, 20).items()).hasSize(1);
    }

    @Test
    void oldNewsAreListedButNotMailed() {
        var person = person();
        notifications.tell(
                person,
                Message.about("test", person, Instant.now().minus(Duration.ofDays(3)), "Old news of " + person));
        notifications.tell(person, Message.about("test", person, Instant.now(), "Fresh news of " + person));

        mails.arrived(address(person), "Fresh news");

        assertThat(mails.matching(address(person), "Old news")).isEmpty();
        assertThat(notifications.mine(person, null, 20).items()).hasSize(2);
    }

    @Test
    void nothingIsKeptForWhoHasLeft() {
        var person = person();
        notifications.tell(person, Message.about("test", person, Instant.now(), "Yours"));

        closings.close(person);

        await().atMost(PATIENCE)
                .until(() -> notifications.mine(person, null, 20).items().isEmpty());
    }

    @Test
    void peopleReadTheirOwnOverHttp() {
        var person = person();
        notifications.tell(
                person, Message.about("test", person, Instant.now(), "Yours").saying("Look."));
        var id = notifications.mine(person, null, 20).items().getFirst().id();

        markRead(person(), id);
        assertThat(notifications.unread(person)).isEqualTo(1);
        markRead(person, id);

        assertThat(http.get().uri("/api/notifications/unread").with(as(person)))
                .bodyJson()
                .extractingPath("$.unread")
                .isEqualTo(0);
        assertThat(http.get().uri("/api/notifications").with(as(person)))
                .bodyJson()
                .extractingPath("$.items[0].read")
                .isEqualTo(true);
        assertThat(http.get().uri("/api/notifications")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.post()
                        .uri("/api/notifications/read")
                        .with(as(person))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"ids\": []}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void markRead(AccountId person, UUID id) {
        assertThat(http.post()
                        .uri("/api/notifications/read")
                        .with(as(person))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"ids\": [\"" + id + "\"]}"))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private List<String> titles(AccountId account, int atLeast) {
        return await().atMost(PATIENCE)
                .until(
                        () -> notifications.mine(account, null, 100).items().stream()
                                .map(NotificationView::title)
                                .toList(),
                        found -> found.size() >= atLeast);
    }

    private AccountId person() {
        return accounts.registerConfirmed(
                        new Registration(UUID.randomUUID() + "@mail.example", "Maya Chen", AccountKind.STUDENT, null))
                .id();
    }

    private String address(AccountId account) {
        return accounts.get(account).email();
    }
}
