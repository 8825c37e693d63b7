package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import dev.foothold.stripe.holdings.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

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

    /// The order is left to chance: that all of them come by luck as they were made does not happen.
    @Test
    void comeInAnotherOrderWhenAskedButAllOfThem() throws Exception {
        platform.control("deliveries/behaviour", "{\"shuffled\": true}");
        for (var charge = 0; charge < 4; charge++) {
            platform.paidCharge(40_000);
        }

        var came = inbox.allWithin(Duration.ofSeconds(3)).stream()
                .map(letter -> Json.tree(letter.body()).path("id").asString())
                .toList();

        var newestFirst = Json.tree(platform.open("/_standin/deliveries").body()).path("data").values().stream()
                .toList();
        var made = newestFirst.stream()
                .map(delivery -> delivery.path("event").asString())
                .toList()
                .reversed();
        assertThat(made).hasSizeGreaterThan(10);
        assertThat(came).containsExactlyInAnyOrderElementsOf(made).isNotEqualTo(made);
        // few at once may also overtake each other, so look at what was planned too
        assertThat(newestFirst)
                .isNotEqualTo(newestFirst.stream()
                        .sorted(Comparator.comparingLong((JsonNode delivery) ->
                                        delivery.path("due").asLong())
                                .reversed())
                        .toList());
    }

    @Test
    void areSignedWithBothSecretsWhileOneIsRotated() throws Exception {
        inbox.rotate(platform, "whsec_new");

        platform.paidCharge(40_000);

        var letter = inbox.next("checkout.session.completed");
        assertThat(Webhook.Signature.verifyHeader(letter.body(), letter.signature(), "whsec_new", 300))
                .isTrue();
        assertThat(Webhook.Signature.verifyHeader(letter.body(), letter.signature(), TestInbox.SECRET, 300))
                .isTrue();
        assertThatThrownBy(
                        () -> Webhook.Signature.verifyHeader(letter.body(), letter.signature(), "whsec_stranger", 300))
                .isInstanceOf(SignatureVerificationException.class);
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
