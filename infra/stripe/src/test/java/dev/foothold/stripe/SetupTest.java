package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.Stripe;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.model.v2.core.EventDestination;
import com.stripe.param.v2.core.EventDestinationListParams;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the platform can find out about how it is set up.
class SetupTest {
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
    void describesWhereItSendsSnapshots() throws Exception {
        var endpoints = platform.stripe().v1().webhookEndpoints().list().getData();

        assertThat(endpoints).hasSize(2).allSatisfy(endpoint -> {
            assertThat(endpoint.getApiVersion()).isEqualTo(Stripe.API_VERSION);
            assertThat(endpoint.getEnabledEvents()).containsExactly("*");
            assertThat(endpoint.getStatus()).isEqualTo("enabled");
            assertThat(endpoint.getSecret()).isNull();
        });
        assertThat(endpoints).extracting("url").allMatch(url -> url.toString().matches(".*/(platform|connect)"));
    }

    @Test
    void describesWhereItSendsThinEventsToWhoeverAsksForTheAddress() throws Exception {
        var withUrl = EventDestinationListParams.builder()
                .addInclude(EventDestinationListParams.Include.WEBHOOK_ENDPOINT__URL)
                .build();

        var destination = onlyDestination(withUrl);

        assertThat(destination.getEventPayload()).isEqualTo("thin");
        assertThat(destination.getEnabledEvents()).contains("v2.core.account[requirements].updated");
        assertThat(destination.getWebhookEndpoint().getUrl()).endsWith("/accounts");
        assertThat(onlyDestination(EventDestinationListParams.builder().build()).getWebhookEndpoint())
                .isNull();
    }

    @Test
    void sendsNothingToAnEndpointThatIsDisabledAndSaysSo() throws Exception {
        platform.control("webhook-endpoints", """
                {"name": "platform", "url": "http://localhost:1/platform", "secret": "whsec_test",
                 "status": "disabled", "version": "2020-08-27", "events": ["payout.paid"]}
                """);

        platform.paidCharge(40_000);

        assertThat(inbox.allWithin(Duration.ofMillis(400))).isEmpty();
        assertThat(platform.stripe().v1().webhookEndpoints().list().getData())
                .filteredOn(endpoint -> endpoint.getUrl().endsWith("/platform"))
                .singleElement()
                .satisfies(endpoint -> {
                    assertThat(endpoint.getStatus()).isEqualTo("disabled");
                    assertThat(endpoint.getApiVersion()).isEqualTo("2020-08-27");
                    assertThat(endpoint.getEnabledEvents()).containsExactly("payout.paid");
                });
    }

    @Test
    void forgetsAnEndpointThatIsRemoved() throws Exception {
        platform.control("webhook-endpoints/accounts/remove", "{}");

        assertThat(platform.stripe().v2().core().eventDestinations().list().getData())
                .isEmpty();
    }

    @Test
    void tellsWhatThePlatformMayDo() throws Exception {
        platform.control("platform-account", "{\"payouts_enabled\": false, \"transfers\": \"inactive\"}");

        var account = platform.stripe().v1().accounts().retrieveCurrent();

        assertThat(account.getChargesEnabled()).isTrue();
        assertThat(account.getPayoutsEnabled()).isFalse();
        assertThat(account.getCapabilities().getTransfers()).isEqualTo("inactive");
        assertThat(account.getCountry()).isEqualTo("US");
        assertThat(account.getController().getType()).isEqualTo("account");
    }

    @Test
    void refusesAKeyWhenAsked() {
        platform.control("faults", "{\"match\": \"GET /v1/account\", \"kind\": \"401\"}");
        assertThatThrownBy(() -> platform.stripe().v1().accounts().retrieveCurrent())
                .isInstanceOf(AuthenticationException.class);

        platform.control("faults", "{\"match\": \"GET /v1/account\", \"kind\": \"403\"}");
        assertThatThrownBy(() -> platform.stripe().v1().accounts().retrieveCurrent())
                .isInstanceOf(PermissionException.class);
    }

    private EventDestination onlyDestination(EventDestinationListParams asked) throws StripeException {
        return platform.stripe()
                .v2()
                .core()
                .eventDestinations()
                .list(asked)
                .getData()
                .getFirst();
    }
}
