package dev.foothold.sponsorships;

/// Whether a wallet pays for new work.
///
/// ```
/// ACTIVE <-> PAUSED -> ENDED
///    '-----------------^       (what is unspent goes back to whoever paid it)
/// ```
public enum WalletState {
    ACTIVE,
    PAUSED,
    ENDED;

    boolean leadsTo(WalletState next) {
        return this != ENDED && this != next;
    }
}
