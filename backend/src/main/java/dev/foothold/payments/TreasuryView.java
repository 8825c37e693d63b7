package dev.foothold.payments;

import dev.foothold.shared.Money;

/// What the platform has at Stripe and whose it is.
///
/// @param balance what Stripe says that we have, without what it keeps back
/// @param ledger what our ledger says that we have there
/// @param held what is kept for employers and students
/// @param wallets what sponsors have paid in and not spent yet
/// @param owed what students and employers are owed
/// @param onTheWay transfers and refunds that Stripe has not booked yet
/// @param disputed what payers' banks hold back and may keep
/// @param floor below this nothing may leave that is not paid from its own charge
/// @param target what stays at Stripe
/// @param available what may be sent to the platform's bank now
/// @param waiting pay from sponsors' wallets that is not sent while the ledger is below the floor
public record TreasuryView(
        Money balance,
        Money ledger,
        Money held,
        Money wallets,
        Money owed,
        Money onTheWay,
        Money disputed,
        Money floor,
        Money target,
        Money available,
        Money waiting) {}
