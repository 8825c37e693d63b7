package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// What operators do by hand to money that has left: clear a bank's warning, take pay back. Never alone.
@Component
class Corrections {

    private static final Limit AT_ONCE = Limit.of(100);
    private static final String SAY_WHY = "Say why in at most 250 characters.";

    private final PaymentRepository payments;
    private final ReversalRepository asked;
    private final Reversals reversals;
    private final Waiting payouts;
    private final Accounts accounts;
    private final Phase phase;

    Corrections(
            PaymentRepository payments,
            ReversalRepository asked,
            Reversals reversals,
            Waiting payouts,
            Accounts accounts,
            Phase phase) {
        this.payments = payments;
        this.asked = asked;
        this.reversals = reversals;
        this.payouts = payouts;
        this.accounts = accounts;
        this.phase = phase;
    }

    /// Somebody looked at the bank's warning, and the payer is known: what waited is paid.
    void clearWarning(AccountId operator, PaymentId id) {
        phase.run(() -> {
            accounts.requireOperator(operator);
            var payment = payments.locked(id).orElseThrow(() -> new NotFound("payment"));
            payment.warningCleared();
            payments.save(payment);
        });
        payouts.resume(id);
    }

    /// Asks to take released money back; another operator has to agree.
    ReversalView takeBack(AccountId operator, PaymentId id, int milestone, Money gross, String reason) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            new Rules()
                    .check(gross.currency().equals("USD"), "amount", "Payments are in US dollars.")
                    .check(gross.isPositive(), "amount", "Take back more than nothing.")
                    .check(isReason(reason), "reason", SAY_WHY)
                    .throwIfBroken();
            return reversals.ask(operator, id, milestone, gross, reason).view();
        });
    }

    /// Agrees to what another operator asked for.
    ReversalView agree(AccountId operator, UUID reversal) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return reversals.approve(operator, reversal).view();
        });
    }

    /// Does not agree to what another operator asked for; whoever paid hears why.
    ReversalView decline(AccountId operator, UUID reversal, String why) {
        return end(operator, why, () -> reversals.decline(operator, reversal, why.strip()));
    }

    /// Takes back what one asked for oneself, before somebody agreed.
    ReversalView withdraw(AccountId operator, UUID reversal, String why) {
        return end(operator, why, () -> reversals.withdraw(operator, reversal, why.strip()));
    }

    private ReversalView end(AccountId operator, String why, Supplier<Reversal> ending) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            new Rules().check(isReason(why), "reason", SAY_WHY).throwIfBroken();
            return ending.get().view();
        });
    }

    private static boolean isReason(String why) {
        return !why.isBlank() && why.length() <= 250;
    }

    /// What was asked to be taken back: what waits for somebody to agree first, then the newest.
    List<ReversalView> reversals(AccountId operator) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return asked.waitingFirst(AT_ONCE).stream().map(Reversal::view).toList();
        });
    }
}
