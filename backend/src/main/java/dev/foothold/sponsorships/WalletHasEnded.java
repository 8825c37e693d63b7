package dev.foothold.sponsorships;

import dev.foothold.shared.Conflict;

/// What has ended does not begin again.
class WalletHasEnded extends Conflict {

    WalletHasEnded() {
        super(
                "wallet-has-ended",
                "This wallet has ended",
                "Its unspent money went back. Open another wallet to sponsor more projects.");
    }
}
