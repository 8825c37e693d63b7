package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;

/// What happened to the money of a wallet.
public sealed interface WalletEvent {

    /// The wallet it happened to.
    WalletId wallet();

    /// When it happened.
    Instant at();

    /// A top-up has come in.
    ///
    /// @param payment the payment that brought it
    /// @param balance what is in the wallet now
    record Filled(WalletId wallet, PaymentId payment, Money amount, Money balance, Instant at) implements WalletEvent {}

    /// The bank behind a top-up asks for it back: what was unspent of it has left the wallet until it has decided.
    ///
    /// @param amount what has left the wallet
    /// @param asked what the bank asks for
    record Withheld(WalletId wallet, PaymentId payment, Money amount, Money asked, Instant at) implements WalletEvent {}
}
