package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.ClosingVeto;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a student's account open while they are still owed money.
@Component
class UnpaidWork implements ClosingVeto {

    private static final Set<PayoutStatus> OPEN = Set.of(
            PayoutStatus.OWED,
            PayoutStatus.BLOCKED,
            PayoutStatus.TRANSFER_REQUESTED,
            PayoutStatus.UNKNOWN,
            PayoutStatus.REFUSED);

    private final PayoutRepository payouts;

    UnpaidWork(PayoutRepository payouts) {
        this.payouts = payouts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> against(AccountId account) {
        return payouts.existsByPayeeAndStatusIn(account, OPEN)
                ? Optional.of("You are still owed money for your work. Finish your payout setup first.")
                : Optional.empty();
    }
}
