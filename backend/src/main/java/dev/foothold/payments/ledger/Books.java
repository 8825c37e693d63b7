package dev.foothold.payments.ledger;

import static dev.foothold.payments.ledger.LedgerAccount.BANK;
import static dev.foothold.payments.ledger.LedgerAccount.CHARGEBACKS;
import static dev.foothold.payments.ledger.LedgerAccount.CLEARING_REFUND;
import static dev.foothold.payments.ledger.LedgerAccount.CLEARING_REVERSAL;
import static dev.foothold.payments.ledger.LedgerAccount.CLEARING_TRANSFER;
import static dev.foothold.payments.ledger.LedgerAccount.CONNECT_FEES;
import static dev.foothold.payments.ledger.LedgerAccount.DISPUTE_FEES;
import static dev.foothold.payments.ledger.LedgerAccount.PLATFORM_FEES;
import static dev.foothold.payments.ledger.LedgerAccount.PROCESSING_FEES;
import static dev.foothold.payments.ledger.LedgerAccount.RESERVED;
import static dev.foothold.payments.ledger.LedgerAccount.STRIPE;
import static dev.foothold.payments.ledger.LedgerAccount.SUSPENSE;
import static dev.foothold.payments.ledger.LedgerAccount.disputeHold;
import static dev.foothold.payments.ledger.LedgerAccount.held;
import static dev.foothold.payments.ledger.LedgerAccount.memoBank;
import static dev.foothold.payments.ledger.LedgerAccount.memoConnected;
import static dev.foothold.payments.ledger.LedgerAccount.memoContra;
import static dev.foothold.payments.ledger.LedgerAccount.payableRefund;
import static dev.foothold.payments.ledger.LedgerAccount.payableToStudent;
import static dev.foothold.payments.ledger.LedgerAccount.wallet;
import static dev.foothold.payments.ledger.LedgerLine.credit;
import static dev.foothold.payments.ledger.LedgerLine.debit;

import dev.foothold.shared.Money;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Turns the facts of the business into postings: one method per fact, each tells whether it was news.
@Component
public class Books {

    private final Ledger ledger;

    Books(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The employer's money is in our balance at Stripe, less Stripe's fee.
    public boolean chargePaid(UUID payment, Money amount, long fee, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "CHARGE_PAID",
                payment,
                balanceTransaction,
                amount.currency(),
                List.of(
                        debit(STRIPE, amount.minor() - fee),
                        debit(PROCESSING_FEES, fee),
                        credit(held(payment), amount.minor()))));
    }

    /// A refund is reserved and will be asked of Stripe.
    public boolean refundAsked(UUID payment, UUID refund, Money amount) {
        return ledger.post(new Posting(
                "refund:" + refund + ":reserve",
                "REFUND_ASKED",
                payment,
                null,
                amount.currency(),
                List.of(debit(held(payment), amount.minor()), credit(CLEARING_REFUND, amount.minor()))));
    }

    /// Stripe took the refund from our balance.
    public boolean refundBooked(UUID payment, Money amount, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "REFUND_BOOKED",
                payment,
                balanceTransaction,
                amount.currency(),
                List.of(debit(CLEARING_REFUND, amount.minor()), credit(STRIPE, amount.minor()))));
    }

    /// Stripe refused the refund; the money is held again.
    public boolean refundUndone(UUID payment, UUID refund, Money amount) {
        return ledger.post(new Posting(
                "refund:" + refund + ":undo",
                "REFUND_UNDONE",
                payment,
                null,
                amount.currency(),
                List.of(debit(CLEARING_REFUND, amount.minor()), credit(held(payment), amount.minor()))));
    }

    /// A booked refund came back: the employer is owed it by another way.
    public boolean refundReturned(UUID payment, Money amount, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "REFUND_RETURNED",
                payment,
                balanceTransaction,
                amount.currency(),
                List.of(debit(STRIPE, amount.minor()), credit(payableRefund(payment), amount.minor()))));
    }

    /// The platform paid a refund that had come back from its own bank account.
    public boolean refundPaidAnotherWay(UUID payment, UUID refund, Money amount) {
        return ledger.post(new Posting(
                "refund:" + refund + ":paid",
                "REFUND_PAID_ANOTHER_WAY",
                payment,
                null,
                amount.currency(),
                List.of(debit(payableRefund(payment), amount.minor()), credit(BANK, amount.minor()))));
    }

    /// A sponsor's top-up is in its wallet.
    public boolean walletFilled(UUID payment, UUID wallet, UUID move, Money amount) {
        return ledger.post(new Posting(
                "wallet:" + move + ":filled",
                "WALLET_FILLED",
                payment,
                null,
                amount.currency(),
                List.of(debit(held(payment), amount.minor()), credit(wallet(wallet), amount.minor()))));
    }

    /// Unspent money of a top-up left the wallet again.
    public boolean walletDrained(UUID payment, UUID wallet, UUID move, Money amount) {
        return ledger.post(new Posting(
                "wallet:" + move + ":drained",
                "WALLET_DRAINED",
                payment,
                null,
                amount.currency(),
                List.of(debit(wallet(wallet), amount.minor()), credit(held(payment), amount.minor()))));
    }

    /// A sponsor pays for work: the money is held for it.
    public boolean sponsored(UUID payment, UUID wallet, Money amount) {
        return ledger.post(new Posting(
                "payment:" + payment + ":sponsored",
                "SPONSORED",
                payment,
                null,
                amount.currency(),
                List.of(debit(wallet(wallet), amount.minor()), credit(held(payment), amount.minor()))));
    }

    /// Money of sponsored work is back in the wallet.
    public boolean returnedToWallet(UUID payment, UUID wallet, UUID refund, Money amount) {
        return ledger.post(new Posting(
                "refund:" + refund + ":wallet",
                "RETURNED_TO_WALLET",
                payment,
                null,
                amount.currency(),
                List.of(debit(held(payment), amount.minor()), credit(wallet(wallet), amount.minor()))));
    }

    /// Approved work: held money is now the student's, less the platform fee.
    public boolean released(UUID payment, UUID payout, UUID student, Money gross, long platformFee) {
        return ledger.post(new Posting(
                "payout:" + payout + ":release",
                "RELEASED",
                payment,
                null,
                gross.currency(),
                List.of(
                        debit(held(payment), gross.minor()),
                        credit(payableToStudent(student), gross.minor() - platformFee),
                        credit(PLATFORM_FEES, platformFee))));
    }

    /// A transfer is reserved and will be asked of Stripe.
    public boolean transferAsked(UUID payment, UUID payout, int attempt, UUID student, Money net) {
        return ledger.post(new Posting(
                "payout:" + payout + ":" + attempt + ":reserve",
                "TRANSFER_ASKED",
                payment,
                null,
                net.currency(),
                List.of(debit(payableToStudent(student), net.minor()), credit(CLEARING_TRANSFER, net.minor()))));
    }

    /// Stripe moved the money from our balance to the student's Stripe account.
    public boolean transferBooked(UUID payment, String stripeAccount, Money net, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "TRANSFER_BOOKED",
                payment,
                balanceTransaction,
                net.currency(),
                List.of(
                        debit(CLEARING_TRANSFER, net.minor()),
                        debit(memoConnected(stripeAccount), net.minor()),
                        credit(STRIPE, net.minor()),
                        credit(memoContra(stripeAccount), net.minor()))));
    }

    /// Stripe refused the transfer; the student is still owed the money.
    public boolean transferUndone(UUID payment, UUID payout, int attempt, UUID student, Money net) {
        return ledger.post(new Posting(
                "payout:" + payout + ":" + attempt + ":undo",
                "TRANSFER_UNDONE",
                payment,
                null,
                net.currency(),
                List.of(debit(CLEARING_TRANSFER, net.minor()), credit(payableToStudent(student), net.minor()))));
    }

    /// The student's money is on its way from Stripe to their bank.
    public boolean bankPayoutSent(String stripeAccount, String bankPayout, Money amount) {
        return ledger.post(new Posting(
                "po:" + bankPayout + ":sent",
                "BANK_PAYOUT_SENT",
                null,
                bankPayout,
                amount.currency(),
                List.of(
                        debit(memoBank(stripeAccount), amount.minor()),
                        credit(memoConnected(stripeAccount), amount.minor()))));
    }

    /// The student's bank sent the money back to Stripe.
    public boolean bankPayoutReturned(String stripeAccount, String bankPayout, Money amount) {
        return ledger.post(new Posting(
                "po:" + bankPayout + ":returned",
                "BANK_PAYOUT_RETURNED",
                null,
                bankPayout,
                amount.currency(),
                List.of(
                        debit(memoConnected(stripeAccount), amount.minor()),
                        credit(memoBank(stripeAccount), amount.minor()))));
    }

    /// A payer's bank took money from our balance, or gave it back; a fee of Stripe's comes with it.
    ///
    /// @param amount negative when it was taken
    public boolean disputeMoved(UUID payment, String dispute, Money amount, long fee, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                amount.minor() < 0 ? "DISPUTE_TAKEN" : "DISPUTE_RETURNED",
                payment,
                balanceTransaction,
                amount.currency(),
                List.of(
                        credit(disputeHold(dispute), amount.minor()),
                        debit(DISPUTE_FEES, fee),
                        debit(STRIPE, amount.minor() - fee))));
    }

    /// A payer's bank keeps the money: held money bears it, and what was released before is our own loss.
    public boolean disputeLost(UUID payment, String dispute, Money borneByHeld, Money borneByUs) {
        return ledger.post(new Posting(
                "dispute:" + dispute + ":lost",
                "DISPUTE_LOST",
                payment,
                dispute,
                borneByHeld.currency(),
                List.of(
                        debit(held(payment), borneByHeld.minor()),
                        debit(CHARGEBACKS, borneByUs.minor()),
                        credit(disputeHold(dispute), borneByHeld.plus(borneByUs).minor()))));
    }

    /// Money came back from a student's Stripe account.
    public boolean reversalBooked(UUID payment, String stripeAccount, Money net, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "REVERSAL_BOOKED",
                payment,
                balanceTransaction,
                net.currency(),
                List.of(
                        debit(STRIPE, net.minor()),
                        debit(memoContra(stripeAccount), net.minor()),
                        credit(CLEARING_REVERSAL, net.minor()),
                        credit(memoConnected(stripeAccount), net.minor()))));
    }

    /// What came back is held for the employer again, and the platform gives up its fee on it.
    public boolean takenBack(UUID payment, UUID reversal, Money gross, Money net) {
        return ledger.post(new Posting(
                "reversal:" + reversal + ":held",
                "TAKEN_BACK",
                payment,
                null,
                gross.currency(),
                List.of(
                        debit(CLEARING_REVERSAL, net.minor()),
                        debit(PLATFORM_FEES, gross.minus(net).minor()),
                        credit(held(payment), gross.minor()))));
    }

    /// Money of the platform itself left for its bank, or came back from there (negative).
    public boolean platformPayout(Money amount, String payout, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                amount.minor() >= 0 ? "PLATFORM_PAYOUT" : "PLATFORM_PAYOUT_RETURNED",
                null,
                payout,
                amount.currency(),
                List.of(debit(BANK, amount.minor()), credit(STRIPE, amount.minor()))));
    }

    /// Working money came from the platform's bank.
    public boolean toppedUp(Money amount, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "TOPPED_UP",
                null,
                balanceTransaction,
                amount.currency(),
                List.of(debit(STRIPE, amount.minor()), credit(BANK, amount.minor()))));
    }

    /// A fee of Stripe's that belongs to no payment.
    public boolean stripeFee(Money amount, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "STRIPE_FEE",
                null,
                balanceTransaction,
                amount.currency(),
                List.of(debit(CONNECT_FEES, amount.minor()), credit(STRIPE, amount.minor()))));
    }

    /// Stripe keeps money of ours back, or lets us have it again: it stays ours.
    ///
    /// @param net positive when our balance grew
    public boolean reserved(Money net, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "RESERVED",
                null,
                balanceTransaction,
                net.currency(),
                List.of(debit(STRIPE, net.minor()), credit(RESERVED, net.minor()))));
    }

    /// A movement of our balance that nobody can explain yet; a person owns it.
    ///
    /// @param net positive when our balance grew
    public boolean unexplained(Money net, String balanceTransaction) {
        return ledger.post(new Posting(
                "bt:" + balanceTransaction,
                "UNEXPLAINED",
                null,
                balanceTransaction,
                net.currency(),
                List.of(debit(STRIPE, net.minor()), credit(SUSPENSE, net.minor()))));
    }
}
