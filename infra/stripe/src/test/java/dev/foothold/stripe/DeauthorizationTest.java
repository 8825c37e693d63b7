package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.model.Application;
import com.stripe.net.Webhook;
import dev.foothold.stripe.holdings.Json;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People who cut the tie between their account and the platform.
class DeauthorizationTest {
    private TestPlatform platform;
    private TestInbox inbox;
    private String account;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
        inbox = new TestInbox();
        inbox.listenTo(platform);
        account = platform.payableAccount();
    }

    @AfterEach
    void stop() throws Exception {
        inbox.close();
        platform.close();
    }

    @Test
    void isToldToThePlatformOnce() throws Exception {
        cutTheTie();

        var letter = inbox.next("account.application.deauthorized");
        var event = Webhook.constructEvent(letter.body(), letter.signature(), TestInbox.SECRET);
        assertThat(letter.endpoint()).isEqualTo("connect");
        assertThat(event.getAccount()).isEqualTo(account);
        assertThat(event.getDataObjectDeserializer().getObject()).containsInstanceOf(Application.class);
    }

    @Test
    void endsWhatThePlatformMayAskAndDo() throws Exception {
        var charge = platform.paidCharge(40_000);
        cutTheTie();

        assertThatThrownBy(() -> platform.stripe().v1().balance().retrieve(TestPlatform.as(account)))
                .isInstanceOfSatisfying(
                        PermissionException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("account_invalid"));
        assertThatThrownBy(() -> platform.stripe().v2().core().accounts().retrieve(account))
                .hasMessageContaining("does not have access to account");
        assertThatThrownBy(() -> platform.transfer(account, charge, 36_000))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("resource_missing"));
        assertThat(platform.stripe().v2().core().accounts().list().getData()).isEmpty();
    }

    @Test
    void endsTheNewsFromTheAccount() throws Exception {
        platform.transfer(account, platform.paidCharge(40_000), 36_000);
        cutTheTie();
        inbox.next("account.application.deauthorized");

        platform.advance(Duration.ofDays(4));

        // that the tie is cut may come twice: days may pass before it is known that it was taken
        assertThat(inbox.allWithin(Duration.ofSeconds(1)))
                .filteredOn(letter -> letter.endpoint().equals("connect"))
                .allMatch(letter -> letter.body().contains("account.application.deauthorized"));
        assertThat(platform.open("/").body()).contains("cut the tie");
    }

    private void cutTheTie() {
        var left = platform.control("accounts/" + account + "/deauthorize", "{}");
        assertThat(Json.sure(left, "id")).isEqualTo(account);
    }
}
