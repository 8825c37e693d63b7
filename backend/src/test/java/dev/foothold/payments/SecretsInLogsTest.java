package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.stripe.net.Webhook;
import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeSettings;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is written to the log while money moves, and while it does not, tells no secret, no number of a card or a
/// bank account and no message of Stripe, even where more is written than by default.
@FootholdTest
class SecretsInLogsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CARD = "4000056655665556";
    private static final String BANK_ACCOUNT = "000999999991";
    private static final String BANK = "110000000";

    // on its own, so that no identifier with many digits in it is taken for one
    private static final Pattern CARD_LIKE =
            Pattern.compile("(?<![\\w-])[2-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{2,7}(?![\\w-])");

    @Autowired
    private Payments payments;

    @Autowired
    private StripeSettings settings;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.foothold");
    private final String event = "evt_" + UUID.randomUUID();
    private @Nullable Level levelBefore;
    private PaymentFixtures fixtures;
    private StandIn standIn;

    @BeforeEach
    void listen() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        levelBefore = ours.getLevel();
        ours.setLevel(Level.DEBUG);
        log.setContext(everything.getLoggerContext());
        log.start();
        everything.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        everything.detachAppender(log);
        ours.setLevel(levelBefore);
        standIn.repair();
        // or it would be tried for another day
        database.sql("DELETE FROM webhook_inbox WHERE event_id = ?")
                .param(event)
                .update();
    }

    @Test
    void noLineTellsASecretACardABankAccountOrAMessage() throws Exception {
        moneyComesAndGoesBack();
        stripeRefusesATransfer();
        var message = message(event);
        forgedMessagesArrive(message);
        aMessageArrivesThatCannotBeDealtWith(message);

        var lines = lines();
        assertThat(lines).as("what this test has caused").anyMatch(line -> line.contains("Stripe refused"));
        assertThat(lines.stream().filter(this::tellsASecret)).as("secrets").isEmpty();
        assertThat(lines.stream().filter(SecretsInLogsTest::tellsANumber))
                .as("cards and bank accounts")
                .isEmpty();
        assertThat(lines.stream().filter(SecretsInLogsTest::tellsAMessage))
                .as("messages of Stripe")
                .isEmpty();
    }

    @Test
    void wouldNoticeWhatItLooksFor() {
        assertThat(tellsASecret("Calling with " + settings.key())).isTrue();
        assertThat(tellsANumber("Paid with " + CARD)).isTrue();
        assertThat(tellsANumber("Paid with 4242 4242 4242 4242.")).isTrue();
        assertThat(tellsANumber("Sent to " + BANK_ACCOUNT)).isTrue();
        assertThat(tellsAMessage(message("evt_1"))).isTrue();
        assertThat(tellsAMessage("What [evt_1] tell of a CHECKOUT is looked at again later"))
                .isFalse();
        assertThat(tellsANumber("Payment " + UUID.randomUUID())).isFalse();
    }

    private void moneyComesAndGoesBack() {
        var asked = fixtures.held(400_00);
        payments.cancel(asked.id());
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        fixtures.paidStudent(fixtures.held(400_00));
    }

    private void stripeRefusesATransfer() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        isUnknownToStripe(student);
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.REFUSED);
    }

    private void isUnknownToStripe(AccountId student) {
        database.sql("UPDATE connected_account SET stripe_account = ? WHERE account = ?")
                .params("acct_" + UUID.randomUUID(), Identifiers.bytes(student.id()))
                .update();
    }

    private void forgedMessagesArrive(String message) throws Exception {
        assertThat(arrives(message, "t=1,v1=00")).isEqualTo(HttpStatus.BAD_REQUEST.value());
        assertThat(arrives(message + " ", signature(message))).isEqualTo(HttpStatus.BAD_REQUEST.value());
        var broken = message.substring(0, message.length() - 1);
        assertThat(arrives(broken, signature(broken))).isEqualTo(HttpStatus.BAD_REQUEST.value());
    }

    private void aMessageArrivesThatCannotBeDealtWith(String message) throws Exception {
        assertThat(arrives(message, signature(message))).isEqualTo(HttpStatus.OK.value());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lines())
                        .anyMatch(line -> line.contains(event) && line.contains("is looked at again later")));
    }

    private int arrives(String message, String signature) {
        return http.post()
                .uri("/api/webhooks/stripe/platform")
                .header("Stripe-Signature", signature)
                .content(message)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String signature(String message) throws Exception {
        return Webhook.Signature.generateSignatureHeader(
                message,
                settings.webhookSecrets().platform().getFirst(),
                Instant.now().getEpochSecond());
    }

    // Stripe's own messages tell four digits at most; this one tells all of them, about a page that nobody made
    private static String message(String id) {
        return """
            {"id": "%s", "object": "event", "type": "checkout.session.completed", "livemode": false,
             "data": {"object": {"id": "cs_test_none", "object": "checkout.session", "card": {"number": "%s"},
              "bank_account": {"account_number": "%s", "routing_number": "%s"}}}}\
            """.formatted(id, CARD, BANK_ACCOUNT, BANK);
    }

    private boolean tellsASecret(String line) {
        var secrets = settings.webhookSecrets();
        return Stream.of(List.of(settings.key()), secrets.platform(), secrets.connect(), secrets.accounts())
                .flatMap(List::stream)
                .filter(secret -> !secret.isBlank())
                .anyMatch(line::contains);
    }

    private static boolean tellsANumber(String line) {
        return Stream.of(CARD, BANK_ACCOUNT, BANK).anyMatch(line::contains)
                || CARD_LIKE
                        .matcher(line)
                        .results()
                        .anyMatch(found -> isCard(found.group().replaceAll("\\D", "")));
    }

    // the last digit of a card's number follows from the others
    private static boolean isCard(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static boolean tellsAMessage(String line) {
        var words = line.toLowerCase(Locale.ROOT).replaceAll("[\\s\\\\]", "");
        return words.contains("\"object\":\"event\"") || words.contains("\"livemode\"");
    }

    // the stand-in for Stripe and the other local services are no part of the application
    private List<String> lines() {
        synchronized (log) {
            return log.list.stream()
                    .filter(line -> Stream.of("dev.foothold.stripe.", "dev.foothold.local.")
                            .noneMatch(line.getLoggerName()::startsWith))
                    .map(SecretsInLogsTest::line)
                    .toList();
        }
    }

    private static String line(ILoggingEvent written) {
        var thrown = written.getThrowableProxy();
        return written.getLoggerName() + " " + written.getFormattedMessage() + "\n"
                + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }
}
