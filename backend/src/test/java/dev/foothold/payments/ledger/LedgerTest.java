package dev.foothold.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@FootholdTest
class LedgerTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Books books;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void linesMustAddUpToNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Posting(
                        "test:" + UUID.randomUUID(),
                        "TEST",
                        null,
                        null,
                        "USD",
                        List.of(
                                LedgerLine.debit(LedgerAccount.STRIPE, 100),
                                LedgerLine.credit(LedgerAccount.STRIPE, 99))));
    }

    @Test
    void aFactIsBookedOnce() {
        var payment = UUID.randomUUID();
        var balanceTransaction = "txn_" + UUID.randomUUID();

        var first =
                transaction.execute(status -> books.chargePaid(payment, Money.usd(400_00), 1_190, balanceTransaction));
        var second =
                transaction.execute(status -> books.chargePaid(payment, Money.usd(400_00), 1_190, balanceTransaction));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        var statement = transaction.execute(status -> ledger.statement(payment, true));
        assertThat(statement)
                .hasSize(3)
                .extracting(StatementLine::amount)
                .containsExactlyInAnyOrder(388_10L, 11_90L, -400_00L);
    }

    @Test
    void linesOfOneAccountAreBookedTogether() {
        var payment = UUID.randomUUID();
        var held = LedgerAccount.held(payment);
        var posting = posting(
                payment,
                LedgerLine.credit(held, 300),
                LedgerLine.debit(LedgerAccount.STRIPE, 500),
                LedgerLine.credit(held, 200));

        assertThat(isNew(posting)).isTrue();

        assertThat(balance(held)).isEqualTo(-500);
    }

    @Test
    void aFactThatMovesNothingIsBookedToo() {
        var posting = posting(
                UUID.randomUUID(),
                LedgerLine.debit(LedgerAccount.STRIPE, 5),
                LedgerLine.credit(LedgerAccount.STRIPE, 5));

        assertThat(isNew(posting)).isTrue();
        assertThat(isNew(posting)).isFalse();
    }

    @Test
    void anAccountThatWasOpenedInVainIsOpenedAgain() {
        var payment = UUID.randomUUID();
        var posting = posting(
                payment,
                LedgerLine.debit(LedgerAccount.STRIPE, 300),
                LedgerLine.credit(LedgerAccount.held(payment), 300));

        transaction.executeWithoutResult(status -> {
            ledger.post(posting);
            status.setRollbackOnly();
        });

        assertThat(isNew(posting)).isTrue();
        assertThat(balance(LedgerAccount.held(payment))).isEqualTo(-300);
    }

    @Test
    void aTransactionWithinAnotherOpensItsOwnAccounts() {
        var first = "acct_" + UUID.randomUUID();
        var second = "acct_" + UUID.randomUUID();
        var another = new TransactionTemplate(
                Objects.requireNonNull(transaction.getTransactionManager()),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));

        transaction.executeWithoutResult(status -> {
            ledger.post(memo(first));
            another.executeWithoutResult(inner -> ledger.post(memo(second)));
            ledger.post(memo(first));
            ledger.post(memo(second));
        });

        assertThat(balance(LedgerAccount.memoConnected(first))).isEqualTo(200);
        assertThat(balance(LedgerAccount.memoConnected(second))).isEqualTo(200);
    }

    private static Posting memo(String stripeAccount) {
        return posting(
                UUID.randomUUID(),
                LedgerLine.debit(LedgerAccount.memoConnected(stripeAccount), 100),
                LedgerLine.credit(LedgerAccount.memoContra(stripeAccount), 100));
    }

    private static Posting posting(UUID payment, LedgerLine... lines) {
        return new Posting("test:" + UUID.randomUUID(), "TEST", payment, null, "USD", List.of(lines));
    }

    private boolean isNew(Posting posting) {
        return Boolean.TRUE.equals(transaction.execute(status -> ledger.post(posting)));
    }

    private long balance(LedgerAccount account) {
        return database.sql("""
                SELECT balance FROM ledger_balance b JOIN ledger_account a ON a.id = b.account WHERE a.name = ?\
                """).param(account.name()).query(Long.class).single();
    }

    @Test
    void nobodyChangesOrRemovesAnEntry() {
        transaction.execute(
                status -> books.chargePaid(UUID.randomUUID(), Money.usd(100_00), 320, "txn_" + UUID.randomUUID()));

        for (var statement : List.of(
                "UPDATE ledger_entry SET amount = amount + 1",
                "DELETE FROM ledger_entry",
                "UPDATE ledger_tx SET kind = 'X'",
                "DELETE FROM ledger_tx")) {
            assertThatException()
                    .isThrownBy(() -> database.sql(statement).update())
                    .withStackTraceContaining("append-only");
        }
    }

    @Test
    void heldMoneyNeverFallsBelowZero() {
        var payment = UUID.randomUUID();

        assertThatException()
                .isThrownBy(() ->
                        transaction.execute(status -> books.refundAsked(payment, UUID.randomUUID(), Money.usd(1))))
                .withStackTraceContaining("ledger_balance_sign");
    }
}
