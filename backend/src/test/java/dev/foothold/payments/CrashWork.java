package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.util.List;
import java.util.UUID;

/// What is under way when the process is ended, a piece of work for each kind of operation.
///
/// @param released is paid out
/// @param payee to whom
/// @param refunded is given back
/// @param takenBack was paid out and is taken back
/// @param reversal how
/// @param asked is to be paid on a page
/// @param cancelled has an open page that is closed
/// @param disputed a dispute that is answered
/// @param newcomer a student who gets an account at Stripe
/// @param leaving what another operator agrees to send to the platform's own bank
/// @param payout the payout that it becomes
record CrashWork(
        PaymentId released,
        AccountId payee,
        PaymentId refunded,
        PaymentId takenBack,
        UUID reversal,
        PaymentId asked,
        PaymentId cancelled,
        String disputed,
        AccountId newcomer,
        UUID leaving,
        UUID payout) {

    /// Reads what [#words] told.
    static CrashWork of(List<String> words) {
        return new CrashWork(
                PaymentId.of(words.get(0)),
                AccountId.of(words.get(1)),
                PaymentId.of(words.get(2)),
                PaymentId.of(words.get(3)),
                UUID.fromString(words.get(4)),
                PaymentId.of(words.get(5)),
                PaymentId.of(words.get(6)),
                words.get(7),
                AccountId.of(words.get(8)),
                UUID.fromString(words.get(9)),
                UUID.fromString(words.get(10)));
    }

    /// One word for each part, as one process tells the next.
    List<String> words() {
        return List.of(
                released.toString(),
                payee.toString(),
                refunded.toString(),
                takenBack.toString(),
                reversal.toString(),
                asked.toString(),
                cancelled.toString(),
                disputed,
                newcomer.toString(),
                leaving.toString(),
                payout.toString());
    }
}
