package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.Browser;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.WorldTime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rules and the board of `infra/monitoring` ask for what the application tells.
@FootholdTest
class MonitoringTest {

    private static final Path MONITORING = Path.of("../infra/monitoring");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}");
    // every figure has more than one word; what is followed by a bracket is a function
    private static final Pattern FIGURE = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b(?!\\s*\\()");
    private static final Pattern END_OF_NAME = Pattern.compile("[{ ].*");

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private Treasury treasury;

    @Autowired
    private Coverage coverage;

    @Autowired
    private Phase phase;

    @Autowired
    private WorldTime worldTime;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final String message = "evt_" + UUID.randomUUID();

    @BeforeEach
    void askOnce() {
        // is refused for want of a signature, and measured all the same
        new Browser(port).post("/api/webhooks/stripe/platform", Map.of());
    }

    @AfterEach
    void forget() {
        database.sql("DELETE FROM webhook_inbox WHERE event_id = ?")
                .param(message)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prometheus-rules.yml", "grafana-payments.json"})
    void everyFigureThatIsAskedForIsTold(String file) throws IOException {
        var asked = figuresIn(file);

        assertThat(asked).contains("foothold_payments_held", "http_server_requests_seconds_bucket");
        await().untilAsserted(() -> assertThat(told()).containsAll(asked));
    }

    @Test
    void webhookAnswersAreCountedByTheBoundaryOfTheAlert() {
        await().untilAsserted(() -> assertThat(page().lines())
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_bucket")
                        && line.contains("uri=\"/api/webhooks/stripe/{name}\"")
                        && line.contains("le=\"0.2\"")));
    }

    @Test
    void aMessageThatWaitsForItsNextTryIsStillOld() {
        keep("NEW", "UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");

        assertThat(figure("foothold.payments.webhooks.lag")).isGreaterThanOrEqualTo(7_200);
    }

    @Test
    void aMessageThatWasGivenUpIsCountedAndNoLongerOld() {
        var before = figure("foothold.payments.webhooks.manual");

        keep("MANUAL", "NULL");

        assertThat(figure("foothold.payments.webhooks.manual")).isEqualTo(before + 1);
        assertThat(figure("foothold.payments.webhooks.lag")).isLessThan(7_200);
    }

    @Test
    void aReconciliationThatEndedIsKept() {
        reconciliation.runAndKeep(Reconciliation.Reach.DELTA);

        assertThat(figure("foothold.payments.reconciliation.age")).isBetween(0.0, 60.0);
        assertThat(database.sql("""
                SELECT kind FROM reconciliation_run WHERE looked_since < began_at AND began_at < ended_at
                ORDER BY id DESC LIMIT 1\
                """).query(String.class).single()).isEqualTo("DELTA");
    }

    @Test
    void balanceFloorAndTargetAreWhatTheTreasurySays() {
        var operator = new PaymentFixtures(beans).operator();

        await().untilAsserted(() -> {
            // counted now, not some minutes ago
            var fresh = new SimpleMeterRegistry();
            new CoverageMeters(coverage, phase, worldTime).bindTo(fresh);
            var view = treasury.view(operator);

            assertThat(fresh.get("foothold.payments.balance").gauge().value())
                    .isEqualTo(view.ledger().minor());
            assertThat(fresh.get("foothold.payments.floor").gauge().value())
                    .isEqualTo(view.floor().minor());
            assertThat(fresh.get("foothold.payments.target").gauge().value())
                    .isEqualTo(view.target().minor());
        });
    }

    private void keep(String state, String due) {
        database.sql("""
                INSERT INTO webhook_inbox
                    (event_id, endpoint, type, object_id, live, payload, state, tries, due_at, received_at)
                VALUES (?, 'PLATFORM', 'charge.updated', 'ch_none', FALSE, '{}', ?, 1, %s,
                    UTC_TIMESTAMP(6) - INTERVAL 2 HOUR)\
                """.formatted(due)).params(message, state).update();
    }

    private double figure(String name) {
        return meters.get(name).gauge().value();
    }

    private static Set<String> figuresIn(String file) throws IOException {
        // JSON is YAML too
        JsonNode content = JSON.valueToTree(new Yaml().<Object>load(Files.readString(MONITORING.resolve(file))));
        return content.findValuesAsString("expr").stream()
                .map(expression -> TEXT.matcher(expression).replaceAll(""))
                .map(expression -> LABELS.matcher(expression).replaceAll(""))
                .flatMap(expression -> FIGURE.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private Set<String> told() {
        return page().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> END_OF_NAME.matcher(line).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    private String page() {
        return new Browser(port)
                .with("Authorization", "Bearer only-for-the-monitoring-of-tests")
                .get("/actuator/prometheus")
                .text();
    }
}
