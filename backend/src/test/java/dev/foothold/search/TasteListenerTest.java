package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.shared.Identifiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which employers are new to students.
@FootholdTest
class TasteListenerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST = 1_000;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TasteTable table;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private SearchFixtures fixtures;
    private EmployerFixtures.Owned employer;

    @BeforeEach
    void prepare() {
        fixtures = new SearchFixtures(beans);
        employer = fixtures.employer();
    }

    @Test
    void anEmployerIsNewFromItsFirstProjectOn() {
        var before = clock.instant();

        publish("The first project");

        assertThat(isNewSince(before)).isTrue();
    }

    @Test
    void whoPublishedBeforeAnybodyTookNoteIsNotNew() {
        publish("The first project");
        jdbc.sql("DELETE FROM search_debut WHERE employer = ?")
                .param(Identifiers.bytes(employer.id().id()))
                .update();
        var later = clock.instant();

        publish("The second project");

        assertThat(isNewSince(later)).isFalse();
    }

    private void publish(String title) {
        fixtures.published(employer, title);
        await().atMost(PATIENCE).until(() -> table.hasDebut(employer.id()));
    }

    private boolean isNewSince(Instant moment) {
        return table.debutsSince(moment, MOST).contains(employer.id().toString());
    }
}
