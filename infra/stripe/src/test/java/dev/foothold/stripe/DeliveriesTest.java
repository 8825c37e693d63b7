package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.EventListParams;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Webhooks come at least once, whatever the receiver does.
class DeliveriesTest {
    private TestPlatform platform;
    private TestInbox inbox;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
        inbox = new TestInbox();
        inbox.listenTo(platform);
    }

    @AfterEach
    void stop() throws Exception {
        inbox.close();
        platform.close();
    }

    @Test
    void comeAgainUntilSomebodySaysYes() throws Exception {
        inbox.refuseNext(8);

        platform.paidCharge(40_000);

        assertThat(inbox.next("checkout.session.completed").endpoint()).isEqualTo("platform");
    }

    @Test
    void comeSeveralTimesWhenAsked() throws Exception {
        platform.control("deliveries/behaviour", "{\"copies\": 3}");

        platform.paidCharge(40_000);

        assertThat(inbox.allWithin(Duration.ofSeconds(1)))
                .filteredOn(letter -> letter.isOf("checkout.session.completed"))
                .hasSize(3);
    }

    @Test
    void waitWhileTheyAreHeldBackAndCanBeReplayed() throws Exception {
        platform.control("deliveries/behaviour", "{\"paused\": true}");
        platform.paidCharge(40_000);
        assertThat(inbox.allWithin(Duration.ofMillis(400))).isEmpty();

        platform.control("deliveries/behaviour", "{}");
        inbox.next("checkout.session.completed");
        platform.control("deliveries/replay", "{\"type\": \"checkout.session.completed\"}");

        inbox.next("checkout.session.completed");
        assertThat(platform.open("/_standin/deliveries").body()).contains("delivered");
    }

    @Test
    void areListedAsEvents() throws Exception {
        platform.paidCharge(40_000);
        var ofIntents = EventListParams.builder().setType("payment_intent.*").build();

        var events = platform.stripe().v1().events().list(ofIntents).getData();

        assertThat(events).extracting("type").containsExactly("payment_intent.succeeded", "payment_intent.created");
        assertThat(events.getFirst().getDataObjectDeserializer().getObject()).isPresent();
    }
}
