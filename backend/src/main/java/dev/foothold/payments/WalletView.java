package dev.foothold.payments;

import dev.foothold.shared.Money;

/// What a wallet's money did, from the ledger: `toppedUp - givenBack = balance + committed + spent`.
///
/// @param balance what can be given to work now
/// @param toppedUp what has come in
/// @param givenBack what left again for whoever paid it, or waits for their bank
/// @param committed held for work that goes on
/// @param spent given to students, before the platform fee
/// @param returned came back from cancelled work, and is in the balance again
/// @param onHold whether a bank is looking into a top-up, so that nothing can be given now
public record WalletView(
        WalletId id,
        Money balance,
        Money toppedUp,
        Money givenBack,
        Money committed,
        Money spent,
        Money returned,
        boolean onHold) {}
