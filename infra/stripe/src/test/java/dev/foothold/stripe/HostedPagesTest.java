package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.events.V2CoreAccountIncludingIdentityUpdatedEventNotification;
import com.stripe.exception.StripeException;
import com.stripe.model.v2.core.Account;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import com.stripe.param.v2.core.AccountRetrieveParams;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages that people see instead of Stripe's.
class HostedPagesTest {
    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    @Test
    void showsWhatIsPaidForAndSaysThatItIsNotReal() throws Exception {
        var page = platform.open("/c/pay/" + platform.session(40_000).getId());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("$400.00", "no real money", "4242 4242 4242 4242", "Market research &lt;b&gt;for&lt;/b&gt;")
                .contains("href=\"http://localhost:8080/cancelled\"");
    }

    @Test
    void letsAPayerTryAgainAfterADecline() throws Exception {
        var session = platform.session(40_000).getId();

        var declined = platform.press("/c/pay/" + session + "/decline", "");
        var paid = platform.press("/c/pay/" + session + "/pay", "number=4242+4242+4242+4242");

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body()).contains("Your card was declined.");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(platform.stripe().v1().charges().list().getData()).hasSize(2);
    }

    @Test
    void takesTheMoneyOnceHoweverOftenOneClicks() throws Exception {
        var session = platform.session(40_000).getId();

        var first = platform.press("/c/pay/" + session + "/pay", "");
        var again = platform.press("/c/pay/" + session + "/pay", "");

        assertThat(location(again)).isEqualTo(location(first));
        assertThat(platform.stripe().v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void asksAgainForACardNumberThatIsNone() throws Exception {
        var session = platform.session(40_000).getId();

        var wrong = platform.press("/c/pay/" + session + "/pay", "number=12");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Your card number is invalid.", "Pay $400.00");
        assertThat(platform.open("/c/pay/cs_test_nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void closesAnExpiredPage() throws Exception {
        var session = platform.session(40_000).getId();

        platform.advance(Duration.ofHours(25));

        assertThat(platform.press("/c/pay/" + session + "/pay", "").statusCode())
                .isEqualTo(409);
        assertThat(platform.stripe()
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(session)
                        .getStatus())
                .isEqualTo("expired");
    }

    @Test
    void waitsForABankDebit() throws Exception {
        var order = TestPlatform.order(40_000)
                .addPaymentMethodType(PaymentMethodType.CARD)
                .addPaymentMethodType(PaymentMethodType.US_BANK_ACCOUNT)
                .build();
        var sessions = platform.stripe().v1().checkout().sessions();
        var session = sessions.create(order).getId();

        platform.press("/c/pay/" + session + "/pay", "method=us_bank_account");

        assertThat(sessions.retrieve(session).getStatus()).isEqualTo("complete");
        assertThat(sessions.retrieve(session).getPaymentStatus()).isEqualTo("unpaid");
        platform.advance(Duration.ofDays(5));
        assertThat(sessions.retrieve(session).getPaymentStatus()).isEqualTo("paid");
        assertThat(platform.charge(session)).startsWith("py_");
    }

    @Test
    void onboardsOnceForEachLink() throws Exception {
        var account = platform.account();
        var page = platform.onboardingPage(account.getId());

        var shown = platform.open(page);
        var shownAgain = platform.open(page);
        var wrong = platform.press(page + "/submit", "given_name=&surname=Rosen");
        var submitted = platform.press(page + "/submit", "given_name=Jenny&surname=Rosen");

        assertThat(account.getRequirements().getEntries()).isNotEmpty();
        assertThat(shown.body()).contains("Submit", "Date of birth");
        assertThat(location(shownAgain)).isEqualTo("http://localhost:8080/again");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(location(submitted)).isEqualTo("http://localhost:8080/done");
    }

    @Test
    void changesNothingForWhoeverLeaves() throws Exception {
        var account = platform.account().getId();

        var left = platform.press(platform.onboardingPage(account) + "/leave", "");

        assertThat(location(left)).isEqualTo("http://localhost:8080/done");
        assertThat(platform.open("/_standin/objects?type=account").body()).doesNotContain("\"active\"");
    }

    @Test
    void tellsThatATaxNumberIsThereAndNeverWhich() throws Exception {
        var account = platform.payableAccount();
        assertThat(idNumbers(account)).containsExactly("us_ssn_last_4");

        var page = platform.onboardingPage(account);
        var wrong = platform.press(page + "/submit", "tax_number=55544");
        var given = platform.press(page + "/submit", "tax_number=555-44-3333");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("nine digits.").doesNotContain("55544");
        assertThat(location(given)).isEqualTo("http://localhost:8080/done");
        assertThat(idNumbers(account)).containsExactly("us_ssn");
        assertThat(platform.open("/_standin/objects?type=account").body()).doesNotContain("555443333", "555-44-3333");
    }

    @Test
    void keepsATaxNumberUntilAnotherOneIsGiven() throws Exception {
        var account = platform.payableAccount();
        platform.press(platform.onboardingPage(account) + "/submit", "tax_number=555443333");

        platform.press(platform.onboardingPage(account) + "/submit", "tax_number=");
        assertThat(idNumbers(account)).containsExactly("us_ssn");

        platform.press(platform.onboardingPage(account) + "/submit", "tax_number=900700000");
        assertThat(idNumbers(account)).containsExactly("us_itin");
    }

    @Test
    void tellsThatATaxNumberWasGiven() throws Exception {
        try (var inbox = new TestInbox()) {
            inbox.listenTo(platform);
            var account = platform.payableAccount();

            platform.press(platform.onboardingPage(account) + "/submit", "tax_number=555443333");

            var thin = inbox.next("v2.core.account[identity].updated");
            assertThat(platform.stripe().parseEventNotification(thin.body(), thin.signature(), TestInbox.SECRET))
                    .isInstanceOfSatisfying(
                            V2CoreAccountIncludingIdentityUpdatedEventNotification.class,
                            told -> assertThat(told.getRelatedObject().getId()).isEqualTo(account));
        }
    }

    @Test
    void listsWhatIsHeld() throws Exception {
        var charge = platform.paidCharge(40_000);
        var account = platform.payableAccount();

        var overview = platform.open("/");

        assertThat(overview.statusCode()).isEqualTo(200);
        assertThat(overview.body()).contains(charge, account, "Dispute", "$388.10");
    }

    private List<String> idNumbers(String account) throws StripeException {
        var withIdentity = AccountRetrieveParams.builder()
                .addInclude(AccountRetrieveParams.Include.IDENTITY)
                .build();
        var found = platform.stripe().v2().core().accounts().retrieve(account, withIdentity);
        return found.getIdentity().getIndividual().getIdNumbers().stream()
                .map(Account.Identity.Individual.IdNumber::getType)
                .toList();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
