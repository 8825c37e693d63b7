package dev.foothold.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceivableTest {

    @Test
    void isFoundByTheNameOfItsAccount() {
        for (var owed : List.of(MovementMeaning.OWED_BY_STUDENT, MovementMeaning.OWED_BY_EMPLOYER)) {
            var receivable = new Receivable(owed, UUID.randomUUID());

            assertThat(Receivable.named(receivable.account().name())).hasValue(receivable);
        }
    }

    @Test
    void noOtherAccountIsOne() {
        for (var name : List.of(
                "suspense",
                "receivable:student",
                "receivable:student:nobody",
                "payable:student:" + UUID.randomUUID(),
                "receivable:university:" + UUID.randomUUID())) {
            assertThat(Receivable.named(name)).isEmpty();
        }
    }

    @Test
    void nobodyOwesAFee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receivable(MovementMeaning.STRIPE_FEE, UUID.randomUUID()));
    }
}
