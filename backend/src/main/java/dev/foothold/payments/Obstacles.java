package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What stands between pay that is owed and its transfer.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Obstacles {

    private final ConnectedAccountRepository accounts;
    private final PayHolds holds;
    private final TaxNumbers taxNumbers;

    Obstacles(ConnectedAccountRepository accounts, PayHolds holds, TaxNumbers taxNumbers) {
        this.accounts = accounts;
        this.holds = holds;
        this.taxNumbers = taxNumbers;
    }

    /// What keeps it from the student right now: first what is wrong with the money, then what is to be looked
    /// into or missing of the student. Their account is locked, so that one that becomes ready meanwhile finds the
    /// payout blocked.
    @Nullable
    BlockedReason inTheWay(Payout payout, Payment payment) {
        if (payment.isDisputed()) {
            return BlockedReason.DISPUTE;
        }
        if (payment.isFraudWarned()) {
            return BlockedReason.FRAUD_WARNING;
        }
        // first the account, then the hold, as whoever places one
        var account = accounts.locked(payout.payee());
        if (holds.isOnHold(payout.payee())) {
            return BlockedReason.RISK;
        }
        var ready = account.filter(ConnectedAccount::canReceive);
        if (ready.isEmpty()) {
            return notReady(payout.payee());
        }
        return taxNumbers.keepBack(ready.get(), payout) ? BlockedReason.TAX : null;
    }

    /// Why an account cannot receive money.
    BlockedReason notReady(AccountId payee) {
        return accounts.findById(payee).filter(ConnectedAccount::isClosed).isPresent()
                ? BlockedReason.ACCOUNT_CLOSED
                : BlockedReason.ONBOARDING;
    }
}
