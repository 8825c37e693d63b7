package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Every amount that somebody is shown is what the entries of the ledger say, read here without the ledger's own
/// code.
@FootholdTest
class AmountsShownTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payments payments;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Statements statements;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
    }

    @Test
    void employersAreShownWhatTheLedgerSays() {
        var asked = paidPartlyReleasedAndPartlyRefunded();
        var id = asked.id();

        var view = payments.view(asked.owner(), id);
        assertThat(view.held()).isEqualTo(Money.usd(-of(id, "held")));
        assertThat(view.released()).isEqualTo(Money.usd(of(id, "held", "RELEASED")));
        assertThat(view.refunded()).isEqualTo(Money.usd(of(id, "clearing:refund", "REFUND_BOOKED")));
        assertThat(view.amount()).isEqualTo(Money.usd(-of(id, "held", "CHARGE_PAID")));
        assertThat(payments.of(asked.owner(), asked.payer(), null, null).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.held()).isEqualTo(view.held());
                    assertThat(row.released()).isEqualTo(view.released());
                    assertThat(row.refunded()).isEqualTo(view.refunded());
                });
        var month = statements.month(asked.owner(), asked.payer(), YearMonth.now(clock));
        assertThat(month.closing()).isEqualTo(view.held());
        assertThat(month.lines().stream()
                        .mapToLong(line -> line.change().minor())
                        .sum())
                .isEqualTo(-of(id, "held"));
    }

    @Test
    void papersSayWhatTheLedgerSays() {
        var asked = paidPartlyReleasedAndPartlyRefunded();
        var id = asked.id();
        var note = desk.refundNotes(asked.owner(), id).getFirst();
        var path = "/api/payments/" + id;

        assertThat(note.amount()).isEqualTo(Money.usd(of(id, "clearing:refund", "REFUND_BOOKED")));
        assertThat(paper(asked.owner(), path + "/refund-notes/" + note.number() + ".pdf"))
                .contains("Refunded " + figure(of(id, "clearing:refund", "REFUND_BOOKED")));
        assertThat(paper(asked.owner(), path + "/receipt.pdf"))
                .contains("Paid " + figure(-of(id, "held", "CHARGE_PAID")));
        assertThat(paper(asked.owner(), path + "/statement.pdf"))
                .contains("Held now " + figure(-of(id, "held")))
                .contains("Released " + figure(of(id, "held", "RELEASED")))
                .contains("Refunded " + figure(of(id, "clearing:refund", "REFUND_BOOKED")));
    }

    @Test
    void studentsAreShownWhatTheLedgerSays() {
        var id = paidPartlyReleasedAndPartlyRefunded().id();
        var part = payments.get(id).payouts().getFirst();
        var gross = of(id, "held", "RELEASED");
        var fee = -of(id, "rev:platform_fee", "RELEASED");
        var net = of(id, "payable:student", "TRANSFER_ASKED");

        assertThat(part.gross()).isEqualTo(Money.usd(gross));
        assertThat(part.platformFee()).isEqualTo(Money.usd(fee));
        assertThat(part.net()).isEqualTo(Money.usd(net)).isEqualTo(Money.usd(gross - fee));
        assertThat(of(id, "clearing:transfer", "TRANSFER_BOOKED")).isEqualTo(net);
        var year = statements.year(part.payee(), YearMonth.now(clock).getYear());
        assertThat(year.gross()).isEqualTo(Money.usd(gross));
        assertThat(year.platformFee()).isEqualTo(Money.usd(fee));
        assertThat(year.net()).isEqualTo(Money.usd(net));
    }

    @Test
    void sponsorsAreShownWhatTheLedgerSays() {
        var sponsors = new WalletFixtures(beans);
        var wallet = sponsors.filled(1_000_00);
        var asked = fixtures.requested(400_00);
        var cancelled = fixtures.requested(300_00);
        wallets.pay(wallet.id(), asked.id());
        wallets.pay(wallet.id(), cancelled.id());
        payments.cancel(cancelled.id());
        payments.release(asked.id(), fixtures.readyStudent(), Money.usd(400_00));

        var view = wallets.get(wallet.id());
        assertThat(view.balance()).isEqualTo(Money.usd(inWallet(wallet.id())));
        assertThat(view.spent()).isEqualTo(Money.usd(of(asked.id(), "held", "RELEASED")));
        assertThat(view.returned()).isEqualTo(Money.usd(of(cancelled.id(), "held", "RETURNED_TO_WALLET")));
        assertThat(payments.get(cancelled.id()).refunded()).isEqualTo(view.returned());
    }

    private PaymentFixtures.Asked paidPartlyReleasedAndPartlyRefunded() {
        var asked = fixtures.held(1_000_05);
        payments.release(asked.id(), 1, fixtures.readyStudent(), Money.usd(333_33));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        fixtures.giveBack(asked.id(), 200_01);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(200_01)));
        return asked;
    }

    // a debit when positive
    private long of(PaymentId payment, String family) {
        return of(payment, family, "%");
    }

    private long of(PaymentId payment, String family, String kind) {
        return database.sql("""
                SELECT COALESCE(SUM(e.amount), 0)
                FROM ledger_tx t JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
                WHERE t.payment = ? AND a.family = ? AND t.kind LIKE ?\
                """)
                .params(Identifiers.bytes(payment.id()), family, kind)
                .query(Long.class)
                .single();
    }

    private long inWallet(WalletId wallet) {
        return database.sql("""
                SELECT COALESCE(SUM(-e.amount), 0) FROM ledger_entry e JOIN ledger_account a ON a.id = e.account
                WHERE a.name = ?\
                """).param("wallet:" + wallet).query(Long.class).single();
    }

    private String paper(AccountId reader, String path) {
        var answer = http.get().uri(path).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return PaperText.of(answer.getResponse().getContentAsByteArray());
    }

    private static String figure(long cents) {
        return String.format(Locale.US, "%,d.%02d", cents / 100, cents % 100);
    }
}
