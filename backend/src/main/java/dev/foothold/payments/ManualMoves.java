package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what operators want to move by hand until another one has decided. Whoever carries out what was agreed
/// to locks the move first and everything else after it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ManualMoves {

    private static final Limit AT_ONCE = Limit.of(100);
    private static final int LONGEST = 250;

    private final ManualMoveRepository moves;
    private final PaymentRepository payments;
    private final Accounts accounts;
    private final Employers employers;
    private final Clock clock;

    ManualMoves(
            ManualMoveRepository moves,
            PaymentRepository payments,
            Accounts accounts,
            Employers employers,
            Clock clock) {
        this.moves = moves;
        this.payments = payments;
        this.accounts = accounts;
        this.employers = employers;
        this.clock = clock;
    }

    /// Notes it unless the second operator can read why.
    ///
    /// @param field how the field is called that says it
    static Rules checkReason(Rules rules, String field, String reason) {
        return rules.check(
                !reason.isBlank() && reason.length() <= LONGEST,
                field,
                "Say in at most " + LONGEST + " characters what the second operator has to know.");
    }

    /// Asks for a move; nothing moves before another operator agrees. Asking once more for what is open gives the
    /// same.
    ///
    /// @throws ManualMoveOpen when somebody else asks for it already, or with another amount
    ManualMoveView ask(AccountId operator, ManualMoveRequest asked) {
        var open = open(operator, asked);
        if (open.isPresent() && !open.get().answers(asked, operator)) {
            throw new ManualMoveOpen();
        }
        return view(open.orElseGet(() -> moves.save(new ManualMove(asked, operator, clock.instant()))));
    }

    // each payout of the platform is a subject of its own, but two clicks are one
    private Optional<ManualMove> open(AccountId operator, ManualMoveRequest asked) {
        var amount = asked.amount();
        return asked.kind() == ManualMoveKind.PLATFORM_PAYOUT && amount != null
                ? moves.openPayouts(operator, amount.minor(), Limit.of(1)).stream()
                        .findFirst()
                : moves.findByKindAndSubjectAndOpenMarkTrue(asked.kind(), asked.subject());
    }

    ManualMove get(UUID id) {
        return moves.findById(id).orElseThrow(ManualMoves::unknown);
    }

    /// Another operator agrees; gives the move when that is news, to be carried out in this transaction.
    Optional<ManualMove> agree(AccountId operator, UUID id) {
        var move = locked(id);
        return move.agree(operator, clock.instant()) ? Optional.of(moves.save(move)) : Optional.empty();
    }

    /// Another operator does not agree: nothing moves.
    ManualMoveView decline(AccountId operator, UUID id, String why) {
        var move = locked(id);
        move.decline(operator, why, clock.instant());
        return view(moves.save(move));
    }

    /// Who asked for it withdraws it: nothing moves.
    ManualMoveView withdraw(AccountId operator, UUID id, String why) {
        var move = locked(id);
        move.withdraw(operator, why, clock.instant());
        return view(moves.save(move));
    }

    /// What waits for a second operator first, then the newest.
    List<ManualMoveView> waitingFirst() {
        return views(moves.waitingFirst(AT_ONCE));
    }

    ManualMoveView view(ManualMove move) {
        return views(List.of(move)).getFirst();
    }

    private List<ManualMoveView> views(List<ManualMove> found) {
        var people = accounts.all(
                found.stream().flatMap(ManualMove::people).distinct().toList());
        var descriptions =
                payments
                        .findAllByIdIn(found.stream()
                                .flatMap(move -> move.payment().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Payment::id, Payment::description));
        var debtors = debtors(found);
        return found.stream()
                .map(move -> move.view(
                        move.payment()
                                .map(payment -> descriptions.getOrDefault(payment, ""))
                                .orElse(""),
                        people,
                        move.owedBy()
                                .map(debtor -> debtors.getOrDefault(debtor, ""))
                                .orElse("")))
                .toList();
    }

    // how the employers among those who owe something are called
    private Map<UUID, String> debtors(List<ManualMove> found) {
        var asked = found.stream()
                .flatMap(move -> move.owedBy().stream())
                .map(EmployerId::new)
                .distinct()
                .toList();
        return employers.all(asked).values().stream()
                .collect(Collectors.toMap(employer -> employer.id().id(), EmployerView::name));
    }

    private ManualMove locked(UUID id) {
        return moves.locked(id).orElseThrow(ManualMoves::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("move by hand");
    }
}
