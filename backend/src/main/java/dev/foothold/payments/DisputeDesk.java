package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Where operators read what our records say about a dispute and send it to the payer's bank.
@Component
class DisputeDesk {

    private static final Limit AT_ONCE = Limit.of(100);

    private final DisputeRepository disputes;
    private final PaymentRepository payments;
    private final EvidenceRecords records;
    private final Payers payers;
    private final Accounts accounts;
    private final Outbox outbox;
    private final StripeRequests requests;
    private final Phase phase;
    private final Clock clock;

    DisputeDesk(
            DisputeRepository disputes,
            PaymentRepository payments,
            EvidenceRecords records,
            Payers payers,
            Accounts accounts,
            Outbox outbox,
            StripeRequests requests,
            Phase phase,
            Clock clock) {
        this.disputes = disputes;
        this.payments = payments;
        this.records = records;
        this.payers = payers;
        this.accounts = accounts;
        this.outbox = outbox;
        this.requests = requests;
        this.phase = phase;
        this.clock = clock;
    }

    /// The newest, or only those that the bank has not decided.
    List<DisputeRow> disputes(AccountId operator, boolean open) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            var found = open ? disputes.undecided(AT_ONCE) : disputes.newest(AT_ONCE);
            return found.stream().map(Dispute::row).toList();
        });
    }

    DisputeView dispute(AccountId operator, String id) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            var dispute = disputes.findById(id).orElseThrow(() -> new NotFound("dispute"));
            return view(dispute, payments.findById(dispute.payment()).orElseThrow());
        });
    }

    /// Sends what our records say to Stripe after the commit; while it is on its way or there, asking again does
    /// nothing.
    DisputeView submit(AccountId operator, String id) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            var of = disputes.paymentOf(id).orElseThrow(() -> new NotFound("dispute"));
            // whoever changes what belongs to a payment locks the payment first
            var payment = payments.locked(of).orElseThrow();
            var dispute = disputes.findById(id).orElseThrow();
            if (!dispute.isOpen()) {
                throw new DisputeOver();
            }
            if (dispute.maySubmitEvidence()) {
                send(dispute, payment, operator);
            }
            return view(dispute, payment);
        });
    }

    private void send(Dispute dispute, Payment payment, AccountId operator) {
        var view = view(dispute, payment);
        var attempt = dispute.submitEvidence(operator, clock.instant());
        disputes.save(dispute);
        var key = outbox.key(OperationKind.EVIDENCE, dispute.evidence(), attempt);
        outbox.queue(
                OperationKind.EVIDENCE,
                dispute.evidence(),
                attempt,
                requests.evidence(
                        key,
                        dispute.id(),
                        dispute.charge(),
                        view.description(),
                        view.payer(),
                        EvidenceLetter.of(view, payment)));
    }

    private DisputeView view(Dispute dispute, Payment payment) {
        return dispute.view(payment.description(), payers.name(payment), records.of(dispute.payment()));
    }
}
