package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which students' pay is on hold, because something about them or their work has to be looked into first.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PayHolds {

    private static final Limit AT_ONCE = Limit.of(500);

    private final PayHoldRepository holds;
    private final ConnectedAccountRepository connected;
    private final Accounts accounts;
    private final JdbcClient database;
    private final Clock clock;

    PayHolds(
            PayHoldRepository holds,
            ConnectedAccountRepository connected,
            Accounts accounts,
            JdbcClient database,
            Clock clock) {
        this.holds = holds;
        this.connected = connected;
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    /// No transfer to the student is begun from now on, and none that is not sent yet is sent. The same operator
    /// with the same reason gets the hold that is there.
    ///
    /// @throws PayOnHold when it is on hold by somebody else, or for another reason
    PayHoldView place(AccountId operator, AccountId student, String reason) {
        if (accounts.get(student).kind() != AccountKind.STUDENT) {
            throw new NotFound("student");
        }
        // whoever reserves a transfer has it locked and looks for a hold then: one of the two sees the other
        connected.locked(student);
        var open = holds.lockedOpen(student);
        if (open.isPresent() && !open.get().answers(operator, reason)) {
            throw new PayOnHold();
        }
        return view(open.orElseGet(() -> holds.save(new PayHold(student, reason, operator, clock.instant()))));
    }

    /// The question is settled, and the student may be paid again.
    ///
    /// @throws PayHoldLifted when another operator has lifted it
    PayHoldView lift(AccountId operator, UUID id, String why) {
        var hold = holds.locked(id).orElseThrow(() -> new NotFound("hold"));
        hold.lift(operator, why, clock.instant());
        return view(holds.save(hold));
    }

    /// Whether the student's pay is on hold. A hold that is there is not lifted before the end of this
    /// transaction, so that whoever lifts it finds what was blocked by it.
    boolean isOnHold(AccountId student) {
        return holds.lockedOpen(student).isPresent();
    }

    /// Those that are not lifted first, then the newest.
    List<PayHoldView> openFirst() {
        return views(holds.openFirst(AT_ONCE));
    }

    private PayHoldView view(PayHold hold) {
        return views(List.of(hold)).getFirst();
    }

    private List<PayHoldView> views(List<PayHold> found) {
        var people =
                accounts.all(found.stream().flatMap(PayHold::people).distinct().toList());
        var waiting = waiting(found.stream().map(PayHold::payee).distinct().toList());
        return found.stream()
                .map(hold -> hold.view(waiting.getOrDefault(hold.payee(), Money.usd(0)), people))
                .toList();
    }

    private Map<AccountId, Money> waiting(List<AccountId> students) {
        if (students.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
            SELECT payee, SUM(gross_minor - platform_fee_minor) FROM payout
            WHERE payee IN (:students) AND status IN ('OWED', 'BLOCKED', 'REFUSED') GROUP BY payee\
            """)
                .param(
                        "students",
                        students.stream()
                                .map(student -> Identifiers.bytes(student.id()))
                                .toList())
                .query((row, number) ->
                        Map.entry(new AccountId(Identifiers.of(row.getBytes(1))), Money.usd(row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
