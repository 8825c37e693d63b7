package dev.foothold.payments;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.Employers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells how the organisation that was asked to pay is called.
@Component
class Payers {

    private final Employers employers;
    private final PaymentRepository payments;
    private final WalletRepository wallets;

    Payers(Employers employers, PaymentRepository payments, WalletRepository wallets) {
        this.employers = employers;
        this.payments = payments;
        this.wallets = wallets;
    }

    @Transactional(readOnly = true)
    String name(PaymentId payment) {
        return name(payments.findById(payment).orElseThrow());
    }

    @Transactional(readOnly = true)
    String name(Payment payment) {
        return switch (payment.purpose()) {
            case WORK -> employers.get(new EmployerId(payment.payer())).name();
            // its name alone: a wallet that was read would hide what others write until it is locked
            case TOP_UP ->
                wallets.sponsorOf(Objects.requireNonNull(payment.wallet())).orElseThrow();
        };
    }

    /// The names for many payments, in as many statements as for few.
    @Transactional(readOnly = true)
    Map<PaymentId, String> names(List<Payment> asked) {
        var called = employers.all(asked.stream()
                .filter(payment -> payment.purpose() == PaymentPurpose.WORK)
                .map(payment -> new EmployerId(payment.payer()))
                .distinct()
                .toList());
        return asked.stream().collect(Collectors.toMap(Payment::id, payment -> {
            var employer = called.get(new EmployerId(payment.payer()));
            return employer == null ? name(payment) : employer.name();
        }));
    }

    /// How whoever paid is called: the sponsor, where a wallet did.
    @Transactional(readOnly = true)
    String paidBy(Payment payment) {
        var sponsor = payment.sponsorName();
        return sponsor == null ? name(payment) : sponsor;
    }
}
