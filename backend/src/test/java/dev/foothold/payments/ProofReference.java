package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.util.HashMap;
import java.util.Map;

/// What one payment should have come to, by adding up the commands that were accepted and nothing else.
class ProofReference {

    private final PaymentId id;
    private final Money amount;
    private final int basisPoints;
    private final Map<Integer, Release> released = new HashMap<>();
    private long refunded;
    private boolean sponsored;

    ProofReference(PaymentId id, Money amount, int basisPoints) {
        this.id = id;
        this.amount = amount;
        this.basisPoints = basisPoints;
    }

    private record Release(AccountId student, Money gross) {}

    PaymentId id() {
        return id;
    }

    Money amount() {
        return amount;
    }

    /// One release per milestone; the same one again is the same release.
    boolean mayRelease(int milestone, AccountId student, Money gross, Money free) {
        var before = released.get(milestone);
        return before == null
                ? gross.isPositive() && gross.compareTo(free) <= 0
                : before.equals(new Release(student, gross));
    }

    void released(int milestone, AccountId student, Money gross) {
        released.put(milestone, new Release(student, gross));
    }

    void refunded(Money part) {
        refunded += part.minor();
    }

    long releasedGross() {
        return released.values().stream().mapToLong(one -> one.gross().minor()).sum();
    }

    long fee(long gross) {
        return Money.usd(gross).basisPoints(basisPoints).minor();
    }

    /// A wallet paid it; once.
    void sponsored() {
        sponsored = true;
    }

    /// What a wallet paid for it.
    long sponsoredMinor() {
        return sponsored ? amount.minor() : 0;
    }

    long refunded() {
        return refunded;
    }
}
