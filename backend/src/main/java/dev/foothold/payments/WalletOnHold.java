package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A bank asks for money of the wallet back, or warned of fraud.
class WalletOnHold extends Conflict {

    WalletOnHold(String sponsor) {
        super(
                "wallet-on-hold",
                "The sponsor cannot pay now",
                "A bank is looking into a payment of %s. Pay for it yourself, or try again later.".formatted(sponsor));
    }
}
