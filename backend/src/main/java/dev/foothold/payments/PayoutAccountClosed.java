package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A closed account at Stripe cannot be set up any more, and another one needs two operators.
class PayoutAccountClosed extends Conflict {

    PayoutAccountClosed() {
        super(
                "payout-account-closed",
                "Your account at our payment provider is closed",
                "Write to us. Once two of us have checked that it is you, you set up a new one here, and what you"
                        + " earned is sent there.");
    }
}
