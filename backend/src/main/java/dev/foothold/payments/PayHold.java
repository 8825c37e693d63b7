package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountView;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A student's pay that an operator has put on hold: nothing is transferred to them until it is lifted. The row
/// stays, with both reasons.
@Entity
class PayHold {

    @Id
    private UUID id;

    private AccountId payee;
    private @Nullable Boolean openMark;
    private String reason;
    private AccountId placedBy;
    private Instant placedAt;
    private @Nullable AccountId liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PayHold() {}

    PayHold(AccountId payee, String reason, AccountId operator, Instant at) {
        this.id = Identifiers.next();
        this.payee = payee;
        this.openMark = true;
        this.reason = reason;
        this.placedBy = operator;
        this.placedAt = at;
    }

    /// Whether this operator puts it on hold once more, for the same reason.
    boolean answers(AccountId operator, String again) {
        return placedBy.equals(operator) && reason.equals(again);
    }

    /// The question is settled; saying so again changes nothing.
    void lift(AccountId operator, String why, Instant at) {
        if (operator.equals(liftedBy)) {
            return;
        }
        if (openMark == null) {
            throw new PayHoldLifted();
        }
        openMark = null;
        liftedBy = operator;
        liftedAt = at;
        liftedBecause = why;
    }

    AccountId payee() {
        return payee;
    }

    /// Who has to do with it: the student and the operators.
    Stream<AccountId> people() {
        var both = Stream.of(payee, placedBy);
        return liftedBy == null ? both : Stream.concat(both, Stream.of(liftedBy));
    }

    /// @param waiting what the student is owed and was not sent
    /// @param people those of [#people()] whose accounts are there
    PayHoldView view(Money waiting, Map<AccountId, AccountView> people) {
        return new PayHoldView(
                id,
                payee,
                name(payee, people),
                waiting,
                reason,
                placedBy,
                name(placedBy, people),
                placedAt,
                liftedBy,
                liftedBy == null ? null : name(liftedBy, people),
                liftedAt,
                liftedBecause);
    }

    private static String name(AccountId account, Map<AccountId, AccountView> people) {
        var person = people.get(account);
        return person == null ? "" : person.name();
    }
}
