package dev.foothold.payments;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.Employers;
import java.util.Objects;
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
            case TOP_UP ->
                wallets.findById(Objects.requireNonNull(payment.wallet()))
                        .orElseThrow()
                        .sponsor();
        };
    }
}
