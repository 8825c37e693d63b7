package dev.foothold;

import static dev.foothold.MainJob.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.payments.PaymentId;
import dev.foothold.payments.StandIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/// What Foothold is for, from sign-up to hire, over HTTP and on real parts.
@FootholdTest
class MainJobTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private MainJob job;
    private MainJobClient anybody;
    private List<MainJobClient> firstYears;

    @BeforeEach
    void signUp() {
        job = new MainJob(port, environment);
        anybody = MainJobClient.passerBy(port);
        firstYears = new ArrayList<>();
    }

    @Test
    void leadsFromAProjectToAHire() {
        anEmployerPostsAProject();
        anybodyFindsIt();
        aProjectThatIsClosedIsGone();
        studentsApply();
        oneIsDeclinedAndOneIsChosen();
        bothSignAndTheMoneyIsHeld();
        theWorkIsHandedInAndApproved();
        theStudentIsPaid();
        bothReviewEachOther();
        theHireIsTracked();
        theUniversitySeesItsEarlyYears();
    }

    private void anEmployerPostsAProject() {
        var terms = job.terms("Clean a survey");
        var check = job.owner.post("/api/projects/checks", Map.of("employer", job.employer, "terms", terms));
        terms.put("title", "Hm");
        terms.put("hours", 400);
        var broken = job.owner.post("/api/projects/checks", Map.of("employer", job.employer, "terms", terms));

        var posted = job.post();

        assertThat(minor(check.path("figures"), "payPerHour")).isEqualTo(25_00);
        assertThat(minor(check.path("figures"), "net")).isEqualTo(450_00);
        assertThat(check.path("errors").isEmpty()).isTrue();
        assertThat(broken.path("errors").valueStream().map(error -> text(error, "field")))
                .contains("terms.title", "terms.hours");
        assertThat(text(posted, "status")).isEqualTo("PUBLISHED");
    }

    private void anybodyFindsIt() {
        var found = awaitHits(job.word, 1);
        var typo = job.word.substring(0, 3) + "q" + job.word.substring(4);
        var page = anybody.browser().get("/projects/" + job.slug());

        assertThat(text(found.path("hits").get(0), "titleHighlight")).contains("<mark>");
        assertThat(hits("?q=" + typo).path("hits").valueStream().map(hit -> text(hit, "id")))
                .contains(job.project());
        assertThat(hits("?q=" + job.word + "&category=data-analysis&early_year=true&pay_min=400")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(hits("?q=" + job.word + "&mode=ON_SITE").path("total").asInt())
                .isZero();
        assertThat(found.path("degraded").asBoolean()).isFalse();
        assertThat(found.path("facets").path("category").isEmpty()).isFalse();
        assertThat(hits("").path("total").asInt()).isPositive();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("application/ld+json", "JobPosting", job.word);
    }

    private void aProjectThatIsClosedIsGone() {
        var other = job.posted("Count the " + job.word + " boats again");
        awaitHits(job.word, 2);

        job.owner.post("/api/projects/" + text(other, "id") + "/closing", Map.of("reason", "We found another way."));

        awaitHits(job.word, 1);
        assertThat(anybody.browser().get("/projects/" + text(other, "slug")).status())
                .isEqualTo(410);
    }

    private void studentsApply() {
        job.apply();
        IntStream.range(0, 10)
                .mapToObj(number -> job.newStudent("Kim Novak", "FIRST_YEAR"))
                .forEach(firstYears::add);
        firstYears.forEach(each -> job.apply(each, job.project()));

        var board = job.owner.get("/api/applications/board?project=" + job.project());

        assertThat(board.path("columns")
                        .valueStream()
                        .mapToInt(column -> column.path("count").asInt()))
                .contains(11);
        assertThat(job.owner
                        .get("/api/applications/waiting?employer=" + job.employer)
                        .path("items")
                        .size())
                .isEqualTo(11);
        job.mails().arrived(job.student.email(), "You applied");
        job.mails().arrived(job.owner.email(), "Maya Chen applied");
    }

    private void oneIsDeclinedAndOneIsChosen() {
        var ben = job.newStudent("Ben Ito", "THIRD_YEAR");
        var declined = job.apply(ben, job.project());

        job.shortlist();
        job.decline(declined);
        job.offer(job.application());

        var view = ben.get("/api/applications/" + declined);
        assertThat(text(view, "status")).isEqualTo("NOT_SELECTED");
        assertThat(text(view.path("decline"), "reason")).isEqualTo("SKILLS");
        assertThat(text(job.mails().arrived(ben.email(), "not selected"), "text"))
                .contains("Clean one public data set");
        job.mails().arrived(job.student.email(), "shortlist");
        job.mails().arrived(job.student.email(), "offer");
        ben.refused(404, ben.browser().get("/api/applications/" + job.application()));
    }

    private void bothSignAndTheMoneyIsHeld() {
        var opened = job.accept();
        job.student.refused(409, job.student.browser().post(job.path("/kickoff"), Map.of()));

        job.sign(job.student);
        var signed = job.sign(job.owner);
        job.student.refused(409, job.student.browser().post(job.path("/kickoff"), Map.of()));
        var held = job.pay();

        assertThat(text(opened, "status")).isEqualTo("AWAITING_SIGNATURES");
        assertThat(text(opened.path("agreement"), "text")).contains(job.word);
        assertThat(text(signed, "status")).isEqualTo("AWAITING_FUNDS");
        assertThat(text(held, "paymentStatus")).isEqualTo("HELD");
        assertThat(minor(job.owner.get("/api/payments/" + job.payment()), "held"))
                .isEqualTo(MainJob.FEE);
        firstYears
                .getFirst()
                .awaited("/api/applications", mine -> mine.toString().contains("NOT_SELECTED"));
    }

    private void theWorkIsHandedInAndApproved() {
        job.kickOff();
        var first = job.handIn("The table.");
        var asked = job.askForChanges();
        var second = job.handIn("With rows 7 to 12.");

        var approved = job.approve();

        assertThat(text(first, "status")).isEqualTo("SUBMITTED");
        assertThat(text(asked.path("changeRequests").get(0), "criterion")).isEqualTo(MainJob.CRITERION);
        assertThat(second.path("submissions").size()).isEqualTo(2);
        assertThat(text(approved, "status")).isEqualTo("COMPLETED");
        var file = text(second.path("submissions").get(0).path("files").get(0), "id");
        assertThat(job.supervisor.browser().get(job.path("/files/" + file)).text())
                .contains("member,answer");
    }

    private void theStudentIsPaid() {
        var ready = job.onboard();
        job.awaitPay();

        var standIn = new StandIn(environment);
        var transfer = standIn.transfers(PaymentId.of(job.payment())).getFirst();
        var charge = named(standIn.all("charge"), text(transfer, "source_transaction"));
        var taken = named(standIn.all("balance_transaction"), text(charge, "balance_transaction"));
        var entries = job.owner.get("/api/payments/" + job.payment() + "/entries");

        assertThat(ready.path("ready").asBoolean()).isTrue();
        assertThat(charge.path("amount").asInt()).isEqualTo(MainJob.FEE);
        assertThat(transfer.path("amount").asInt()).isEqualTo(450_00);
        assertThat(booked(entries, "CHARGE_PAID", "exp:stripe_processing", "debit"))
                .isEqualTo(taken.path("fee").asLong());
        assertThat(booked(entries, "CHARGE_PAID", "stripe:platform", "debit"))
                .isEqualTo(taken.path("net").asLong());
        assertThat(booked(entries, "RELEASED", "rev:platform_fee", "credit")).isEqualTo(50_00);
        assertThat(booked(entries, "TRANSFER_BOOKED", "stripe:platform", "credit"))
                .isEqualTo(transfer.path("amount").asLong());
        assertThat(entries.valueStream().map(entry -> text(entry, "stripeReference")))
                .contains(text(taken, "id"), text(transfer, "balance_transaction"));
        assertThat(minor(job.student.get("/api/payouts").path("items").get(0), "net"))
                .isEqualTo(450_00);
        assertThat(job.operator.get("/api/payments/ledger").path("balanced").asBoolean())
                .isTrue();
        job.mails().arrived(job.student.email(), "paid");
    }

    private void bothReviewEachOther() {
        job.reviewAsSupervisor();
        var blind = job.student.get(job.reviews(""));
        var published = job.reviewAsStudent();

        assertThat(job.student.get("/api/reviews/framework").size()).isEqualTo(8);
        assertThat(blind.path("supervisorReviewIn").asBoolean()).isTrue();
        assertThat(blind.path("supervisorReview").isObject()).isFalse();
        assertThat(published.path("published").asBoolean()).isTrue();
        assertThat(published.path("supervisorReview").path("wouldHire").asBoolean())
                .isTrue();
        assertThat(job.supervisor.get(job.reviews("")).path("studentReview").isObject())
                .isTrue();
    }

    private void theHireIsTracked() {
        job.wouldHire();
        job.sendLink();
        job.mails().arrived(job.student.email(), "invites you to apply");
        job.student.press("/api/conversions/" + job.conversion() + "/opening");
        List.of("APPLIED", "OFFERED", "ACCEPTED", "STARTED").forEach(job::report);
        var confirmed = job.owner.press("/api/conversions/" + job.conversion() + "/confirmation");

        var tracker = job.owner.awaited(
                "/api/conversions/tracker?employer=" + job.employer,
                answer -> answer.path("eligible").asInt() == 1);

        assertThat(text(confirmed, "step")).isEqualTo("CONFIRMED");
        assertThat(tracker.path("funnel")
                        .valueStream()
                        .map(step -> step.path("count").asInt()))
                .hasSize(8)
                .containsOnly(1);
        assertThat(tracker.path("conversionRate").asDouble()).isEqualTo(1.0);
        assertThat(tracker.path("medianDaysToHire").asDouble()).isZero();
    }

    private void theUniversitySeesItsEarlyYears() {
        var path = "/api/insights/early-year?university=" + job.university;
        var elsewhere = MainJobClient.signedUp(port, "Lee Park", "UNIVERSITY", MainJob.domain());

        var funnel = job.staff.awaited(path, answer -> isWhole(answer));
        var sheet = job.staff.browser().get(path.replace("early-year?", "early-year.csv?"));

        var firstYear = row(funnel, "FIRST_YEAR");
        assertThat(firstYear.path("enrolled").asInt()).isEqualTo(400);
        assertThat(firstYear.path("selected").asInt()).isZero();
        assertThat(funnel.path("total").path("activated").asInt()).isEqualTo(12);
        assertThat(sheet.header("Content-Disposition")).contains("attachment");
        assertThat(sheet.text()).contains(",first_year,400,withheld,withheld,withheld,0,");
        elsewhere.refused(404, elsewhere.browser().get(path));
        job.student.refused(404, job.student.browser().get(path));
    }

    // Two of the students are alone in their class standing. They stay unnamed: their counts are withheld, and the ten
    // of the first year too, whom one would only have to subtract from the total.
    private static boolean isWhole(JsonNode funnel) {
        return funnel.path("total").path("applied").asInt() == 12
                && row(funnel, "FOURTH_YEAR_PLUS").path("suppressed").toString().contains("converted");
    }

    private static JsonNode row(JsonNode funnel, String standing) {
        return named(funnel.path("rows").valueStream().toList(), "classStanding", standing);
    }

    private JsonNode awaitHits(String word, int count) {
        return await(word)
                .pollInterval(Duration.ofMillis(100))
                .atMost(AT_ONCE)
                .until(() -> hits("?q=" + word), found -> found.path("total").asInt() == count);
    }

    private JsonNode hits(String query) {
        return anybody.get("/api/public/search" + query);
    }

    private static long booked(JsonNode entries, String kind, String account, String side) {
        return entries.valueStream()
                .filter(entry -> text(entry, "kind").equals(kind)
                        && text(entry, "account").equals(account))
                .mapToLong(entry -> minor(entry, side))
                .sum();
    }

    private static JsonNode named(List<JsonNode> all, String id) {
        return named(all, "id", id);
    }

    private static JsonNode named(List<JsonNode> all, String field, String value) {
        return all.stream()
                .filter(one -> text(one, field).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static long minor(JsonNode node, String field) {
        return node.path(field).path("minor").asLong();
    }
}
