package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.ProofCrashPoint;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/// What operators do by hand, one who asks and another one who agrees, each act beside what it should come to.
class ProofOperators {

    private static final String WHY = "We looked into it";
    private static final Set<ManualMoveKind> GOES_BACK =
            EnumSet.of(ManualMoveKind.WARNED_REFUND, ManualMoveKind.HELD_REFUND);

    private final ManualMoveDesk desk;
    private final Treasury treasury;
    private final StuckMoneyDesk stuck;
    private final DisputeDesk disputes;
    private final ProofWork work;
    private final ProofStripe stripe;
    private final ProofOutside outside;
    private final ProofInvariants invariants;
    private final ProofMoves moves;
    private final List<ProofReference> references;
    private final List<AccountId> operators;

    ProofOperators(
            ApplicationContext context,
            ProofOutside outside,
            ProofInvariants invariants,
            ProofMoves moves,
            List<ProofReference> references,
            List<AccountId> operators) {
        this.desk = context.getBean(ManualMoveDesk.class);
        this.treasury = context.getBean(Treasury.class);
        this.stuck = context.getBean(StuckMoneyDesk.class);
        this.disputes = context.getBean(DisputeDesk.class);
        this.work = context.getBean(ProofWork.class);
        this.stripe = context.getBean(ProofStripe.class);
        this.outside = outside;
        this.invariants = invariants;
        this.moves = moves;
        this.references = references;
        this.operators = operators;
    }

    /// Nothing is known of any work.
    void begin() {
        work.begin();
    }

    /// What an operator asks for.
    ///
    /// @param must whether it has to be accepted as things are
    /// @param may whether it may be accepted as things are
    private record Request(
            ManualMoveKind kind, UUID subject, boolean must, boolean may, Function<AccountId, ManualMoveView> act) {}

    /// The platform's own money is to leave: a third of it, more, all, or a little more than there is.
    void payOut(ProofStep step) {
        var own = invariants.ownMoney();
        var amount = Money.usd(
                step.size() % 5 == 4 ? own + 1 + step.size() : Math.max(1, own * (1 + step.choice() % 3) / 3));
        var isOwn = amount.minor() <= own;
        ask(
                step,
                new Request(
                        ManualMoveKind.PLATFORM_PAYOUT,
                        // each payout is a subject of its own, so none is ever asked for already
                        new UUID(0, 0),
                        isOwn,
                        isOwn,
                        operator -> treasury.payOut(operator, amount, WHY)));
    }

    /// What a bank sent back was paid another way; what Stripe refused to send is held again, and is not owed.
    void payRefundAnotherWay(ProofStep step) {
        step.oneOf(stuck.refunds(operators.getFirst()))
                .ifPresent(refund -> ask(
                        step,
                        new Request(
                                ManualMoveKind.REFUND_PAID_ANOTHER_WAY,
                                refund.id(),
                                refund.owed(),
                                refund.owed(),
                                operator -> stuck.paidAnotherWay(operator, refund.id(), WHY))));
    }

    /// A student shall make another account: one whose account is closed as far as we know, or else anybody.
    void replaceAccount(ProofStep step, AccountId anybody) {
        var closed = desk.closedAccounts(operators.getFirst());
        var student = closed.isEmpty()
                ? anybody
                : closed.get(step.size() % closed.size()).student();
        if (!closed.isEmpty()) {
            assertThat(outside.hasClosedAccount(student))
                    .as("the account of %s is closed", student)
                    .isTrue();
        }
        ask(
                step,
                new Request(
                        ManualMoveKind.ACCOUNT_REPLACEMENT,
                        student.id(),
                        !closed.isEmpty(),
                        !closed.isEmpty(),
                        operator -> desk.askForReplacement(operator, student, WHY)));
    }

    /// A payment that a card network warns of goes back, if its work has not begun.
    void refundWarned(ProofStep step) {
        step.oneOf(stripe.all("early_fraud_warning")).flatMap(this::paymentOf).ifPresent(payment -> {
            work.stands(payment, step.size() % 6 == 5);
            ask(
                    step,
                    new Request(
                            ManualMoveKind.WARNED_REFUND,
                            payment.id(),
                            mayGoBack(payment, 1),
                            mayGoBack(payment, 1),
                            operator -> desk.askForWarnedRefund(operator, payment, WHY)));
        });
    }

    private Optional<PaymentId> paymentOf(ObjectNode warning) {
        var charged = warning.path("charge").asString("");
        return stripe.all("charge").stream()
                .filter(charge -> charge.path("id").asString("").equals(charged))
                .map(charge -> charge.path("transfer_group").asString("").replaceFirst("^payment_", ""))
                .map(PaymentId::of)
                .findFirst();
    }

    private boolean mayGoBack(PaymentId payment, long amount) {
        return !work.isUnderWay(payment) && invariants.warnedAndFree(payment) >= amount;
    }

    private boolean isHeldAndOver(PaymentId payment, long amount) {
        return work.isOver(payment) && invariants.freeMinor(payment) >= amount;
    }

    /// What is held of work that is over goes back, or a part of it, or a little more than there is.
    void refundHeld(ProofStep step, ProofReference reference) {
        work.stands(reference.id(), step.size() % 6 == 5);
        var free = invariants.freeMinor(reference.id());
        var amount = Money.usd(step.size() % 5 == 4 ? free + 1 : Math.max(1, free * (1 + step.choice() % 3) / 3));
        ask(step, ofHeld(reference, amount));
    }

    /// So much of what is held goes back at once, for the work is over.
    void giveBack(ProofStep step, ProofReference reference, Money amount) {
        work.stands(reference.id(), false);
        asked(step, ofHeld(reference, amount)).ifPresent(move -> agree(other(move.askedBy()), move));
    }

    private Request ofHeld(ProofReference reference, Money amount) {
        var payment = reference.id();
        var allowed = isHeldAndOver(payment, amount.minor()) && amount.compareTo(reference.amount()) <= 0;
        return new Request(
                ManualMoveKind.HELD_REFUND,
                payment.id(),
                allowed,
                allowed,
                operator -> desk.askForHeldRefund(operator, payment, amount, WHY));
    }

    // most of the time the other one agrees at once
    private void ask(ProofStep step, Request request) {
        asked(step, request).filter(move -> step.size() % 4 != 0).ifPresent(move -> agree(other(move.askedBy()), move));
    }

    private Optional<ManualMoveView> asked(ProofStep step, Request request) {
        var asker = operators.get(step.choice() / 3 % 2);
        ManualMoveView asked;
        try {
            asked = request.act().apply(asker);
        } catch (StripeNotReachable silent) {
            throw silent;
        } catch (ManualMoveOpen refusal) {
            assertThat(moves.isOpen(request.kind(), request.subject()))
                    .as("%s is open", request)
                    .isTrue();
            return Optional.empty();
        } catch (Problem refusal) {
            assertThat(request.must()).as("%s of %s", refusal, request).isFalse();
            return Optional.empty();
        }
        assertThat(request.may()).as("accepted %s", request).isTrue();
        return Optional.of(asked);
    }

    private AccountId other(AccountId operator) {
        return operators.get(operators.getFirst().equals(operator) ? 1 : 0);
    }

    /// Somebody decides about what is asked for, or about what is decided already; not always the right one.
    void endMove(ProofStep step) {
        var all = desk.moves(operators.getFirst());
        var open = all.stream()
                .filter(move -> move.status() == ManualMoveStatus.ASKED)
                .toList();
        var some = open.isEmpty() || step.size() % 5 == 0 ? all : open;
        if (some.isEmpty()) {
            return;
        }
        var move = some.get(step.size() % some.size());
        var operator = operators.get(step.choice() % 2);
        switch (step.choice() / 2 % 5) {
            case 0 ->
                end(
                        mayEnd(move, ManualMoveStatus.DECLINED, operator, !isAsker(move, operator)),
                        () -> desk.decline(operator, move.id(), WHY));
            case 1 ->
                end(
                        mayEnd(move, ManualMoveStatus.WITHDRAWN, operator, isAsker(move, operator)),
                        () -> desk.withdraw(operator, move.id(), WHY));
            default -> agree(operator, move);
        }
    }

    private static boolean isAsker(ManualMoveView move, AccountId operator) {
        return move.askedBy().equals(operator);
    }

    // saying the same again changes nothing
    private static boolean mayEnd(ManualMoveView move, ManualMoveStatus end, AccountId operator, boolean isTheirs) {
        return isTheirs
                && (move.status() == ManualMoveStatus.ASKED || move.status() == end && operator.equals(move.endedBy()));
    }

    private static void end(boolean allowed, Runnable act) {
        try {
            act.run();
        } catch (Problem refusal) {
            assertThat(allowed).as("%s", refusal).isFalse();
            return;
        }
        assertThat(allowed).as("ended").isTrue();
    }

    // I18, I20: what is decided is decided by what was there before, for nothing else happens in the same step
    private void agree(AccountId operator, ManualMoveView move) {
        var isNews = move.status() == ManualMoveStatus.ASKED;
        var allowed = !isAsker(move, operator) && (isNews ? mayBeDone(move) : move.status() == ManualMoveStatus.AGREED);
        try {
            desk.agree(operator, move.id());
        } catch (StripeNotReachable silent) {
            // how much is there has to be known first; nobody has agreed
            throw silent;
        } catch (Problem refusal) {
            assertThat(allowed).as("%s of %s by %s", refusal, move, operator).isFalse();
            return;
        } catch (ProofCrashPoint.Killed afterCommit) {
            assertThat(allowed).as("%s agreed to %s", operator, move).isTrue();
            agreed(move, isNews);
            throw afterCommit;
        }
        assertThat(allowed).as("%s agreed to %s", operator, move).isTrue();
        agreed(move, isNews);
    }

    // I18: what leaves is the platform's own, so that what stays is not below the R6 target. It is looked at where it
    // is decided: until Stripe has sent it, further payments may take from the room between by Stripe's fee and the
    // reserve for them, and a bank's claim by more, which no payout does
    private boolean mayBeDone(ManualMoveView move) {
        return switch (move.kind()) {
            case PLATFORM_PAYOUT -> amount(move) <= invariants.ownMoney();
            case WARNED_REFUND -> mayGoBack(new PaymentId(move.subject()), amount(move));
            case HELD_REFUND -> isHeldAndOver(new PaymentId(move.subject()), amount(move));
            // a refund that came back stays so, and Stripe opens no account again
            case REFUND_PAID_ANOTHER_WAY, ACCOUNT_REPLACEMENT -> true;
            case MOVEMENT_EXPLAINED, RECEIVABLE_SETTLED ->
                throw new IllegalStateException("Nothing that moves here comes from elsewhere");
        };
    }

    private static long amount(ManualMoveView move) {
        var amount = move.amount();
        return amount == null ? 0 : amount.minor();
    }

    private void agreed(ManualMoveView move, boolean isNews) {
        if (!isNews || !GOES_BACK.contains(move.kind())) {
            return;
        }
        var payment = new PaymentId(move.subject());
        if (move.kind() == ManualMoveKind.WARNED_REFUND) {
            assertThat(work.isCalledOff(payment)).as("work is called off").isTrue();
        }
        references.stream()
                .filter(reference -> reference.id().equals(payment))
                .forEach(reference -> reference.refunded(Money.usd(amount(move))));
    }

    /// Our records are sent to a bank that asks, or has asked.
    void sendEvidence(ProofStep step) {
        step.oneOf(stripe.all("dispute")).ifPresent(dispute -> {
            try {
                disputes.submit(
                        operators.get(step.size() % 2), dispute.path("id").asString(""));
            } catch (DisputeOver over) {
                assertThat(dispute.path("status").asString(""))
                        .as("a dispute that is over here")
                        .isIn("won", "lost", "warning_closed");
            } catch (NotFound unknown) {
                // nobody has told us of it yet
            }
        });
    }
}
