package dev.foothold.sponsorships;

import dev.foothold.payments.WalletId;

/// What a wallet has come to, counted.
record SponsorFigures(WalletId wallet, long projects, long employers, long completed, long studentsPaid, long hired) {

    static SponsorFigures none(WalletId wallet) {
        return new SponsorFigures(wallet, 0, 0, 0, 0, 0);
    }
}
