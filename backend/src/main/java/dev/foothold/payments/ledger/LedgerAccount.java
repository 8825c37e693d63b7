package dev.foothold.payments.ledger;

import java.util.UUID;

/// The chart of accounts.
///
/// @param family the kind of account
/// @param name the account itself: its family, and of whom it is where there is one for each
record LedgerAccount(String family, String name) {

    static final LedgerAccount STRIPE = sole("stripe:platform");
    static final LedgerAccount PROCESSING_FEES = sole("exp:stripe_processing");
    static final LedgerAccount PLATFORM_FEES = sole("rev:platform_fee");
    static final LedgerAccount CLEARING_TRANSFER = sole("clearing:transfer");
    static final LedgerAccount CLEARING_REFUND = sole("clearing:refund");

    static final LedgerAccount CLEARING_REVERSAL = sole("clearing:reversal");
    static final LedgerAccount SUSPENSE = sole("suspense");
    static final LedgerAccount BANK = sole("bank:platform");
    static final LedgerAccount DISPUTE_FEES = sole("exp:dispute_fee");
    static final LedgerAccount CHARGEBACKS = sole("exp:chargeback");
    static final LedgerAccount CONNECT_FEES = sole("exp:connect");
    static final LedgerAccount GOODWILL = sole("exp:goodwill");
    static final LedgerAccount BAD_DEBTS = sole("exp:bad_debt");

    /// What Stripe keeps back of our balance: ours, but not to be used.
    static final LedgerAccount RESERVED = sole("stripe:reserved");

    static LedgerAccount disputeHold(String dispute) {
        return each("dispute_hold", dispute);
    }

    static LedgerAccount held(UUID payment) {
        return each("held", payment.toString());
    }

    static LedgerAccount wallet(UUID wallet) {
        return each("wallet", wallet.toString());
    }

    static LedgerAccount payableToStudent(UUID student) {
        return each("payable:student", student.toString());
    }

    static LedgerAccount payableRefund(UUID payment) {
        return each("payable:employer_refund", payment.toString());
    }

    static LedgerAccount owedByStudent(UUID student) {
        return each("receivable:student", student.toString());
    }

    static LedgerAccount owedByEmployer(UUID employer) {
        return each("receivable:employer", employer.toString());
    }

    static LedgerAccount memoConnected(String stripeAccount) {
        return each("memo:connected", stripeAccount);
    }

    static LedgerAccount memoBank(String stripeAccount) {
        return each("memo:student_bank", stripeAccount);
    }

    static LedgerAccount memoContra(String stripeAccount) {
        return each("memo:contra", stripeAccount);
    }

    private static LedgerAccount sole(String family) {
        return new LedgerAccount(family, family);
    }

    private static LedgerAccount each(String family, String owner) {
        return new LedgerAccount(family, family + ":" + owner);
    }
}
