package dev.foothold.sponsorships;

import dev.foothold.shared.Conflict;

/// A university keeps its wallets few enough to look after them.
class TooManyWallets extends Conflict {

    TooManyWallets(int most) {
        super(
                "too-many-wallets",
                "There are enough wallets",
                "A university has at most " + most + " wallets at a time. End one that is no longer needed.");
    }
}
