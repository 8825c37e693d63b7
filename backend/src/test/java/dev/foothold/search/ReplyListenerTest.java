package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.applications.ApplicationEvent;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.ApplicationId;
import dev.foothold.applications.Applications;
import dev.foothold.employers.Employers;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.ProjectFixtures.Offered;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.TravellingClock;
import dev.foothold.students.StudentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What happens to applications tells, on the employer's cards, how soon one hears back.
@FootholdTest
class ReplyListenerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant APPLIED = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Applications applications;

    @Autowired
    private Employers employers;

    @Autowired
    private ReplyListener listener;

    @Autowired
    private ReplyTimes replies;

    @Autowired
    private JdbcClient database;

    private Offered project;

    @BeforeEach
    void publish() {
        SearchFixtures.awaitTheFirstIndex(beans.getBean(ProjectIndex.class), beans.getBean(EngineWatch.class));
        project = new ProjectFixtures(beans).published();
    }

    @Test
    void cardsTellTheReplyTimeOnceThreeHaveHeard() {
        var bids = applied(3);

        inTwoDays(() -> {
            shortlist(bids.get(0));
            shortlist(bids.get(1));
        });
        await().atMost(PATIENCE).until(() -> answered(bids.get(0)) && answered(bids.get(1)));
        assertThat(replies.of(List.of(project.employer().id()))).isEmpty();
        inTwoDays(() -> shortlist(bids.get(2)));

        cardTells(2);
    }

    @Test
    void whatTheStudentOrTheClockDoesIsNoAnswer() {
        var bids = applied(3);

        bids.forEach(bid -> applications.review(project.owner(), bid.id(), null, null));
        bids.forEach(bid -> applications.withdraw(bid.student().account(), bid.id(), null));

        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> bids.stream().noneMatch(this::answered));
    }

    @Test
    void theAnswerMayBeHeardOfBeforeTheApplication() {
        var bids = Stream.generate(ApplicationId::next).limit(3).toList();

        bids.forEach(bid -> listener.on(new ApplicationEvent.StillDeciding(
                bid, project.id(), project.employer().id(), StudentId.next(), APPLIED.plus(Duration.ofDays(3)))));
        await().atMost(PATIENCE).until(() -> bids.stream().allMatch(this::answered));
        bids.forEach(bid -> listener.on(new ApplicationEvent.Submitted(
                bid, project.id(), project.employer().id(), StudentId.next(), APPLIED)));

        cardTells(3);
    }

    private List<ApplicationFixtures.Bid> applied(int count) {
        var fixtures = new ApplicationFixtures(beans);
        return Stream.generate(() -> fixtures.applied(project)).limit(count).toList();
    }

    private void inTwoDays(Runnable act) {
        var clock = beans.getBean(TravellingClock.class);
        clock.travel(Duration.ofDays(2));
        try {
            act.run();
        } finally {
            clock.comeBack();
        }
    }

    private void shortlist(ApplicationFixtures.Bid bid) {
        applications.shortlist(project.owner(), bid.id(), "You are on our short list.", null);
    }

    private boolean answered(ApplicationFixtures.Bid bid) {
        return answered(bid.id());
    }

    private boolean answered(ApplicationId application) {
        return database.sql("SELECT COUNT(*) FROM search_reply WHERE application = ? AND answered_at IS NOT NULL")
                        .param(Identifiers.bytes(application.id()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void cardTells(int days) {
        var slug = employers.get(project.employer().id()).slug();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get().uri("/api/public/search?employer=" + slug))
                        .hasStatusOk()
                        .bodyJson()
                        .extractingPath("$.hits[0].replyDays")
                        .isEqualTo(days));
    }
}
