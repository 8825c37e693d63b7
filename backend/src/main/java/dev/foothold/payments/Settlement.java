package dev.foothold.payments;

import dev.foothold.payments.stripe.Operation;
import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.OperationSettlement;
import dev.foothold.payments.stripe.StripeAccount;
import dev.foothold.payments.stripe.StripeAnswer;
import dev.foothold.payments.stripe.StripeCheckout;
import dev.foothold.payments.stripe.StripePayout;
import dev.foothold.payments.stripe.StripeRefund;
import dev.foothold.payments.stripe.StripeReversal;
import dev.foothold.payments.stripe.StripeTransfer;
import org.springframework.stereotype.Component;

/// Tells each part of the business what became of its writes to Stripe.
@Component
class Settlement implements OperationSettlement {

    private final Funding funding;
    private final Refunds refunds;
    private final Transfers transfers;
    private final Onboarding onboarding;
    private final Reversals reversals;
    private final PlatformPayouts platformPayouts;
    private final Disputes disputes;

    Settlement(
            Funding funding,
            Refunds refunds,
            Transfers transfers,
            Onboarding onboarding,
            Reversals reversals,
            PlatformPayouts platformPayouts,
            Disputes disputes) {
        this.funding = funding;
        this.refunds = refunds;
        this.transfers = transfers;
        this.onboarding = onboarding;
        this.reversals = reversals;
        this.platformPayouts = platformPayouts;
        this.disputes = disputes;
    }

    @Override
    public boolean withheld(Operation operation) {
        return switch (operation.kind()) {
            case TRANSFER -> transfers.withheld(operation.subject());
            case EVIDENCE -> disputes.isAnswerToInquiry(operation.subject());
            case CHECKOUT, EXPIRE_CHECKOUT, REFUND, REVERSAL, PLATFORM_PAYOUT, ACCOUNT -> false;
        };
    }

    @Override
    public void done(Operation operation, StripeAnswer.Done answer) {
        switch (operation.kind()) {
            case CHECKOUT -> funding.opened(operation.subject(), StripeCheckout.read(answer.json()));
            case EXPIRE_CHECKOUT -> funding.converge(operation.subject(), StripeCheckout.read(answer.json()));
            case TRANSFER -> transfers.done(operation.subject(), StripeTransfer.read(answer.json()));
            case REFUND -> refunds.follow(operation.subject(), StripeRefund.read(answer.json()));
            case REVERSAL -> reversals.done(operation.subject(), StripeReversal.read(answer.json()));
            case PLATFORM_PAYOUT -> platformPayouts.done(operation.subject(), StripePayout.read(answer.json()));
            case ACCOUNT -> onboarding.made(operation.subject(), StripeAccount.read(answer.json()));
            case EVIDENCE -> disputes.evidenceSettled(operation.subject(), null);
        }
    }

    @Override
    public void refused(Operation operation, StripeAnswer.Refused answer) {
        switch (operation.kind()) {
            case CHECKOUT -> funding.abandoned(operation.subject());
            case TRANSFER -> transfers.refused(operation.subject(), operation.attempt(), answer);
            case REFUND -> refunds.refused(operation.subject(), answer.code());
            case REVERSAL -> reversals.refused(operation.subject(), answer.code());
            case PLATFORM_PAYOUT -> platformPayouts.refused(operation.subject(), answer.code());
            case ACCOUNT -> onboarding.refused(operation.subject());
            case EVIDENCE ->
                disputes.evidenceSettled(
                        operation.subject(), answer.code().equals(OperationExecutor.WITHHELD) ? null : answer.code());
            // the page was paid or had expired by itself; the message or the sweep about that decides
            case EXPIRE_CHECKOUT -> {}
        }
    }

    @Override
    public void broken(Operation operation) {
        switch (operation.kind()) {
            // a page that nobody has seen takes no money, and a second account of a student is never paid
            case CHECKOUT -> funding.abandoned(operation.subject());
            case ACCOUNT -> onboarding.refused(operation.subject());
            case TRANSFER -> transfers.inDoubt(operation.subject());
            case REFUND, REVERSAL, PLATFORM_PAYOUT, EXPIRE_CHECKOUT, EVIDENCE -> {}
        }
    }

    @Override
    public void unknown(Operation operation) {
        if (operation.kind() == OperationKind.TRANSFER) {
            transfers.inDoubt(operation.subject());
        }
    }
}
