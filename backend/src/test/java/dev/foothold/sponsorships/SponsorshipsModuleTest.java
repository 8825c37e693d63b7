package dev.foothold.sponsorships;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.EngagementStatus;
import dev.foothold.engagements.Engagements;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.payments.PaymentStatus;
import dev.foothold.payments.Payments;
import dev.foothold.payments.StandIn;
import dev.foothold.payments.WalletId;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.shared.Money;
import dev.foothold.students.Students;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Employers who let a sponsor pay, and what the sponsor sees of it.
@FootholdTest
class SponsorshipsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Engagements engagements;

    @Autowired
    private Payments payments;

    @Autowired
    private SponsorWallets wallets;

    @Autowired
    private Students students;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private EngagementFixtures work;
    private ProjectFixtures projects;
    private SponsorFixtures sponsors;

    @BeforeEach
    void prepare() {
        work = new EngagementFixtures(beans);
        projects = new ProjectFixtures(beans);
        sponsors = new SponsorFixtures(beans);
    }

    @Test
    void aSponsorPaysForTheWorkUntilTheStudentIsPaid() {
        var wallet = sponsors.with(1_000_00);
        new StandIn(environment).topUp(1_000_00);
        new PaymentFixtures(beans).cover();
        var signed = work.signed();
        work.onboard(signed);

        assertThat(offered(signed)).contains(wallet.id());
        assertThat(choose(signed.owner(), signed, wallet.id())).hasStatusOk();
        work.awaitStatus(signed, EngagementStatus.AWAITING_KICKOFF);
        engagements.kickOff(signed.student(), signed.id());
        engagements.submit(signed.student(), signed.id(), EngagementFixtures.work());
        engagements.approve(signed.owner(), signed.id());

        await().atMost(PATIENCE).untilAsserted(() -> {
            var view = view(wallet);
            assertThat(view.studentsPaid()).isEqualTo(1);
            assertThat(view.completed()).isEqualTo(1);
        });
        assertThat(view(wallet).money().spent()).isEqualTo(Money.usd(500_00));
        assertThat(view(wallet).money().balance()).isEqualTo(Money.usd(500_00));
        assertThat(payments.get(work.payment(signed)).payouts().getFirst().net())
                .isEqualTo(Money.usd(450_00));
        assertThat(payments.view(signed.owner(), work.payment(signed)).sponsor())
                .isEqualTo("Cedar University (First projects)");
    }

    @Test
    void theSponsorSeesProjectsButNotWhoTheStudentsAre() {
        var wallet = sponsors.with(1_000_00);
        var signed = work.signed();
        choose(signed.owner(), signed, wallet.id());

        var sheet = get(wallet, "/projects.csv");

        assertThat(get(wallet, "/projects"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0]")
                .satisfies(row -> {
                    assertThat(row.toString())
                            .contains("Clean a survey data set", "UNDER_WAY")
                            .doesNotContain("Maya");
                });
        assertThat(get(wallet, "/projects"))
                .bodyJson()
                .extractingPath("$.items[0].classStanding")
                .isNull();
        assertThat(sheet).hasStatusOk().bodyText().contains("Clean a survey data set", "under_way,500.00,500.00,0.00");
    }

    @Test
    void aStudentOfElsewhereIsNotEvenSeenByClassStanding() {
        var wallet = sponsors.with(1_000_00);
        var signed = work.signed();
        choose(signed.owner(), signed, wallet.id());
        var elsewhere = row(wallet);

        students.consent(signed.student(), true);

        assertThat(elsewhere.classStanding()).isNull();
        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .until(() -> row(wallet).classStanding() == null);
    }

    @Test
    void onlyWorkThatTheRuleNamesIsPaid() {
        var elsewhere = sponsors.with(1_000_00, SponsorFixtures.terms(2, 500_00, "IA", ""));
        var otherCity = sponsors.with(1_000_00, SponsorFixtures.terms(2, 500_00, "MN", "Saint Paul"));
        var sameCity = sponsors.with(1_000_00, SponsorFixtures.terms(2, 500_00, "mn", "duluth"));
        var cheaper = sponsors.with(1_000_00, SponsorFixtures.terms(2, 499_99, "MN", ""));
        var signed = work.signed();

        assertThat(offered(signed))
                .contains(sameCity.id())
                .doesNotContain(elsewhere.id(), otherCity.id(), cheaper.id());
        for (var wallet : List.of(elsewhere, otherCity, cheaper)) {
            assertThat(choose(signed.owner(), signed, wallet.id()))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyJson()
                    .extractingPath("$.type")
                    .asString()
                    .endsWith("not-sponsored");
            assertThat(balance(wallet)).isEqualTo(Money.usd(1_000_00));
        }
    }

    @Test
    void anEmployerGetsTheFirstProjectsAndNoMore() {
        var wallet = sponsors.with(5_000_00, SponsorFixtures.terms(1, 500_00, "MN", ""));
        var project = projects.published(terms -> terms.positions(2));
        var first = work.signed(project);
        var second = work.signed(project);
        choose(first.owner(), first, wallet.id());

        assertThat(offered(second)).doesNotContain(wallet.id());
        assertThat(choose(second.owner(), second, wallet.id())).hasStatus(HttpStatus.CONFLICT);
        engagements.cancel(first.owner(), first.id(), "We found another way.");

        await().atMost(PATIENCE).until(() -> offered(second).contains(wallet.id()));
        assertThat(balance(wallet)).isEqualTo(Money.usd(5_000_00));
    }

    @Test
    void whatTheWalletCannotPayIsNotOffered() {
        var wallet = sponsors.with(499_99);
        var signed = work.signed();

        assertThat(offered(signed)).doesNotContain(wallet.id());
        assertThat(choose(signed.owner(), signed, wallet.id()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("wallet-empty");
        assertThat(payments.get(work.payment(signed)).status()).isEqualTo(PaymentStatus.REQUESTED);
    }

    @Test
    void oneOfTwoGetsTheLastMoney() throws Exception {
        var wallet = sponsors.with(700_00);
        var both = List.of(work.signed(), work.signed());

        var answers = together(both.stream()
                .map(signed -> () -> choose(signed.owner(), signed, wallet.id())
                        .getResponse()
                        .getStatus()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(balance(wallet)).isEqualTo(Money.usd(200_00));
        assertThat(view(wallet).projects()).isEqualTo(1);
    }

    @Test
    void clickingAgainPaysOnce() throws Exception {
        var wallet = sponsors.with(5_000_00);
        var signed = work.signed();

        var answers = together(Stream.generate(() -> signed)
                .limit(6)
                .map(one -> () ->
                        choose(one.owner(), one, wallet.id()).getResponse().getStatus()));

        assertThat(answers).containsOnly(200);
        assertThat(balance(wallet)).isEqualTo(Money.usd(4_500_00));
        assertThat(payments.get(work.payment(signed)).held()).isEqualTo(Money.usd(500_00));
    }

    @Test
    void careerServicesAreToldOfMoneyThatComesAndRunsLow() {
        var wallet = sponsors.with(700_00);
        var signed = work.signed();

        choose(signed.owner(), signed, wallet.id());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get()
                                .uri("/api/notifications")
                                .with(as(wallet.university().staff()))
                                .exchange())
                        .bodyText()
                        .contains("$700.00 is in", "runs low", "$200.00 is left"));
    }

    @Test
    void onlyThePayerChoosesASponsor() {
        var wallet = sponsors.with(1_000_00);
        var signed = work.signed();

        assertThat(choose(wallet.university().staff(), signed, wallet.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(choose(signed.student(), signed, wallet.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(balance(wallet)).isEqualTo(Money.usd(1_000_00));
    }

    private List<WalletId> offered(EngagementFixtures.Agreed signed) {
        return beans.getBean(Sponsorships.class).offers(signed.owner(), signed.id()).stream()
                .map(SponsorOffer::wallet)
                .toList();
    }

    private MvcTestResult choose(AccountId actor, EngagementFixtures.Agreed signed, WalletId wallet) {
        return http.post()
                .uri("/api/sponsorships")
                .with(as(actor))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"engagement\": \"%s\", \"wallet\": \"%s\"}".formatted(signed.id(), wallet))
                .exchange();
    }

    private MvcTestResult get(SponsorFixtures.Funded wallet, String path) {
        return http.get()
                .uri(
                        "/api/universities/{id}/wallets/{wallet}" + path,
                        wallet.university().id(),
                        wallet.id())
                .with(as(wallet.university().staff()))
                .exchange();
    }

    private SponsorWalletView view(SponsorFixtures.Funded wallet) {
        return wallets.get(wallet.id());
    }

    private Money balance(SponsorFixtures.Funded wallet) {
        return view(wallet).money().balance();
    }

    private SponsoredProjectView row(SponsorFixtures.Funded wallet) {
        var university = wallet.university();
        return wallets.projects(university.staff(), university.id(), wallet.id(), null, 1)
                .items()
                .getFirst();
    }

    private static <T> List<T> together(Stream<Callable<T>> presses) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = presses.map(press -> crowd.submit(() -> {
                        start.await();
                        return press.call();
                    }))
                    .toList();
            start.countDown();
            for (var one : pressed) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            return pressed.stream().map(Future::resultNow).toList();
        }
    }
}
