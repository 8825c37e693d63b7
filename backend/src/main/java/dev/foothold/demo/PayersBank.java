package dev.foothold.demo;

import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentRow;
import dev.foothold.payments.PaymentStatus;
import java.util.List;
import java.util.Optional;

/// How payers' banks speak up: one asks for money back after the work was approved, one warns of a stolen card while
/// the money is held.
final class PayersBank {

    private static final double DISPUTED = 3.4;
    private static final double WARNED = 1.6;
    private static final int LOOKED_AT = 20;

    private final Doors doors;
    private final Diary diary;
    private final Cashier cashier;
    private final StandIn standIn;

    PayersBank(Doors doors, Diary diary, Cashier cashier, StandIn standIn) {
        this.doors = doors;
        this.diary = diary;
        this.cashier = cashier;
        this.standIn = standIn;
    }

    /// The leading employer's work is approved in front of visitors, so its pay may not wait for an operator.
    void play(List<DemoEmployer> employers) {
        if (cashier.plays()) {
            diary.at(
                    diary.ago(DISPUTED),
                    () -> charged(employers, PaymentStatus.CLOSED).ifPresent(standIn::dispute));
            var others = employers.stream()
                    .filter(employer -> !employer.part().key().equals(Leads.EMPLOYER))
                    .toList();
            diary.at(
                    diary.ago(WARNED), () -> charged(others, PaymentStatus.HELD).ifPresent(standIn::warn));
        }
    }

    private Optional<String> charged(List<DemoEmployer> employers, PaymentStatus status) {
        cashier.showTime();
        return employers.stream()
                .flatMap(employer -> payments(employer, status).stream())
                .flatMap(payment -> standIn.charge(payment).stream())
                .findFirst();
    }

    private boolean isPaidOut(PaymentId payment) {
        return doors.payments().get(payment).payouts().stream().anyMatch(payout -> payout.transferredAt() != null);
    }

    private List<PaymentId> payments(DemoEmployer employer, PaymentStatus status) {
        return doors.payments().of(employer.finance(), employer.id(), null, LOOKED_AT).items().stream()
                .filter(payment -> payment.status() == status)
                .map(PaymentRow::id)
                .filter(payment -> status == PaymentStatus.HELD || isPaidOut(payment))
                .toList();
    }
}
