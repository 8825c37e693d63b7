package dev.foothold.payments;

import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives back what is still held of a payment when nothing of it is owed to anybody any more: pay that was taken
/// back while a bank was deciding, or a refund that Stripe refused.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldRefunds {

    private final PaymentRepository payments;
    private final Refunds refunds;
    private final ObjectProvider<PaidWork> work;

    HeldRefunds(PaymentRepository payments, Refunds refunds, ObjectProvider<PaidWork> work) {
        this.payments = payments;
        this.refunds = refunds;
        this.work = work;
    }

    /// Notes an amount that nobody can mean.
    static Rules checkAmount(Money amount) {
        return new Rules()
                .check(amount.currency().equals("USD"), "amount", "Payments are in US dollars.")
                .check(amount.isPositive(), "amount", "Give back more than nothing.");
    }

    /// Refuses what could not go back now.
    ///
    /// @throws WorkUnderWay when its work is not over
    /// @throws MoneyNotAvailable when less is free
    void mustBeRefundable(PaymentId id, Money amount) {
        mustBeOver(id);
        var payment = payments.findById(id).orElseThrow(() -> new NotFound("payment"));
        new Rules()
                .check(amount.compareTo(payment.amount()) <= 0, "amount", "Give back at most what was paid.")
                .throwIfBroken();
        if (amount.compareTo(payment.free()) > 0) {
            throw new MoneyNotAvailable(amount, payment.free());
        }
    }

    /// Gives back exactly this much. The work is locked before its payment, as by everybody who locks both.
    ///
    /// @throws WorkUnderWay when its work is not over
    /// @throws MoneyNotAvailable when less is free
    void giveBack(PaymentId id, Money amount) {
        mustBeOver(id);
        var payment = payments.locked(id).orElseThrow(() -> new NotFound("payment"));
        refunds.giveBack(payment, amount, "held after the work was over");
    }

    private void mustBeOver(PaymentId id) {
        if (!work.orderedStream().allMatch(paid -> paid.isOver(id))) {
            throw WorkUnderWay.mayStillBePaid();
        }
    }
}
