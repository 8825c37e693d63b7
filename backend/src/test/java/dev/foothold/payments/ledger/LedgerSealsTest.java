package dev.foothold.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.FootholdTest;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is booked stays as it is, and somebody who can change it all the same is found out.
@FootholdTest
class LedgerSealsTest {

    @Autowired
    private LedgerSeals seals;

    @Autowired
    private Phase phase;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void whatWasSealedAndChangedIsFoundUntilItIsAsItWas() {
        var payment = new PaymentFixtures(beans).held(400_00).id();
        var booked = "UPDATE ledger_tx SET kind = ? WHERE payment = UNHEX(REPLACE('" + payment + "', '-', ''))";
        clock.travel(Duration.ofHours(2));
        phase.run(seals::seal);
        phase.run(seals::seal);
        assertThat(phase.give(seals::broken)).isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(booked).param("X").update());

        // somebody with rights on the database itself
        database.sql("DROP TRIGGER ledger_tx_stays").update();
        try {
            database.sql(booked).param("REFUND_BOOKED").update();
            assertThat(phase.give(seals::broken)).hasSize(1);
            database.sql(booked).param("CHARGE_PAID").update();
            assertThat(phase.give(seals::broken)).isEmpty();
        } finally {
            database.sql("""
                    CREATE TRIGGER ledger_tx_stays BEFORE UPDATE ON ledger_tx
                    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only'\
                    """).update();
        }
    }

    @Test
    void aSealIsNotWrittenAgain() {
        new PaymentFixtures(beans).held(400_00);
        clock.travel(Duration.ofHours(2));
        phase.run(seals::seal);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("UPDATE ledger_seal SET sha256 = REPEAT('0', 64)")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("DELETE FROM ledger_seal").update());
    }
}
