package dev.foothold.payments;

import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Payments that a card network warns of. What is free of one may go back before the payer's bank asks for it,
/// which saves the dispute and its fee; the warning stays noted.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FraudWarnings {

    private static final Limit AT_ONCE = Limit.of(100);
    private static final String WHY = "The bank behind the payment warned that it may be fraud, so the money went back"
            + " before the work began. Agree anew once it can be paid another way.";

    private final PaymentRepository payments;
    private final Payers payers;
    private final Refunds refunds;
    private final WalletRepository wallets;
    private final WalletMoney money;
    private final ObjectProvider<PaidWork> work;

    FraudWarnings(
            PaymentRepository payments,
            Payers payers,
            Refunds refunds,
            WalletRepository wallets,
            WalletMoney money,
            ObjectProvider<PaidWork> work) {
        this.payments = payments;
        this.payers = payers;
        this.refunds = refunds;
        this.wallets = wallets;
        this.money = money;
        this.work = work;
    }

    /// Those about which something is still to be decided, the oldest first.
    List<FraudWarningView> open() {
        var warned = payments.warned(AT_ONCE);
        var names = payers.names(warned);
        return warned.stream()
                .map(payment -> payment.warning(names.getOrDefault(payment.id(), "")))
                .toList();
    }

    /// What could go back now.
    ///
    /// @throws WorkUnderWay when the work that it pays for has begun
    /// @throws NothingToGiveBack when nothing of it is free
    Money refundable(PaymentId id) {
        mustNotBeUnderWay(id);
        var payment = warned(payments.findById(id).orElseThrow(() -> new NotFound("payment")));
        var free = payment.freeWith(unspent(payment));
        if (!free.isPositive()) {
            throw new NothingToGiveBack();
        }
        return free;
    }

    /// Gives back exactly what two operators read, which ends work that has not begun. The work is locked before
    /// its payment, as by everybody who locks both.
    ///
    /// @throws WorkUnderWay when the work that it pays for has begun
    /// @throws MoneyNotAvailable when less is free
    void giveBack(PaymentId id, Money amount) {
        mustNotBeUnderWay(id);
        work.orderedStream().forEach(paid -> paid.callOff(id, WHY));
        var payment = warned(payments.locked(id).orElseThrow(() -> new NotFound("payment")));
        var missing = payment.missingFor(amount);
        if (missing.isPositive() && payment.inWallet().isPositive()) {
            money.drain(payment, missing);
        }
        refunds.giveBack(payment, amount, "a bank warned of fraud");
    }

    private void mustNotBeUnderWay(PaymentId id) {
        if (work.orderedStream().anyMatch(paid -> paid.isUnderWay(id))) {
            throw WorkUnderWay.ofWarned();
        }
    }

    private static Payment warned(Payment payment) {
        if (!payment.isFraudWarned()) {
            throw new PaymentNotWarned();
        }
        return payment;
    }

    // of a sponsor's top-up, what its wallet has not given to any work
    private Money unspent(Payment payment) {
        var wallet = payment.wallet();
        var left = payment.inWallet();
        if (wallet == null || !left.isPositive()) {
            return new Money(0, left.currency());
        }
        var balance = wallets.findById(wallet).orElseThrow().balance();
        return balance.compareTo(left) < 0 ? balance : left;
    }
}
