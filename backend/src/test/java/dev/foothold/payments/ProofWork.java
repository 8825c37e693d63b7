package dev.foothold.payments;

import java.util.HashSet;
import java.util.Set;

/// The work that is paid for, as far as payments ask about it.
class ProofWork implements PaidWork {

    private final Set<PaymentId> begun = new HashSet<>();
    private final Set<PaymentId> calledOff = new HashSet<>();

    /// Nothing is known of any work.
    void begin() {
        begun.clear();
        calledOff.clear();
    }

    void stands(PaymentId payment, boolean hasBegun) {
        if (hasBegun) {
            begun.add(payment);
        } else {
            begun.remove(payment);
        }
    }

    @Override
    public boolean isUnderWay(PaymentId payment) {
        return begun.contains(payment);
    }

    @Override
    public boolean isOver(PaymentId payment) {
        return !begun.contains(payment);
    }

    // also by a transaction that is rolled back afterwards
    @Override
    public void callOff(PaymentId payment, String why) {
        calledOff.add(payment);
    }

    boolean isCalledOff(PaymentId payment) {
        return calledOff.contains(payment);
    }
}
