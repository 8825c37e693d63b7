package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Somebody else was faster, or the sponsor has spent its money.
class WalletEmpty extends Conflict {

    WalletEmpty(String sponsor) {
        super(
                "wallet-empty",
                "The sponsor has not enough money left",
                "%s cannot pay for this any more. Pay for it yourself, or try again after the next top-up."
                        .formatted(sponsor));
    }
}
