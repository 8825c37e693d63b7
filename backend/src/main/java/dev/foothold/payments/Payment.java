package dev.foothold.payments;

import dev.foothold.shared.Money;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// What one employer pays for one reference, and where that money is: only these quantities decide what may move.
@Entity
class Payment extends AbstractAggregateRoot<Payment> {

    @EmbeddedId
    private PaymentId id;

    private UUID reference;
    private String description;
    private UUID payer;
    private Money amount;
    private int platformFeeBasisPoints;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentPurpose purpose;

    private @Nullable WalletId wallet;
    private @Nullable String sponsor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentStatus status;

    private long capturedMinor;
    private long releasedMinor;
    private long refundingMinor;
    private long refundedMinor;
    private long disputedMinor;
    private long lostMinor;
    private boolean fraudWarned;
    private @Nullable String paymentIntent;
    private @Nullable String charge;
    private @Nullable String receiptNumber;
    private @Nullable String failure;
    private Instant requestedAt;
    private @Nullable Instant heldAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(PaymentRequest request, Instant at) {
        this.id = PaymentId.next();
        this.reference = request.reference();
        this.description = request.description();
        this.payer = request.payer().id();
        this.amount = request.amount();
        this.platformFeeBasisPoints = request.platformFeeBasisPoints();
        this.purpose = PaymentPurpose.WORK;
        this.status = PaymentStatus.REQUESTED;
        this.requestedAt = at;
    }

    /// What a sponsor pays into its wallet; no part of it is the platform's.
    Payment(Wallet filled, Money amount, Instant at) {
        this.id = PaymentId.next();
        this.reference = id.id();
        this.description = "Top-up of " + filled.sponsor();
        this.payer = filled.owner();
        this.amount = amount;
        this.platformFeeBasisPoints = 0;
        this.purpose = PaymentPurpose.TOP_UP;
        this.wallet = filled.id();
        this.status = PaymentStatus.REQUESTED;
        this.requestedAt = at;
    }

    /// The employer got a page to pay on.
    void openCheckout(Instant at) {
        if (status.payable() && status != PaymentStatus.CHECKOUT_OPEN) {
            become(PaymentStatus.CHECKOUT_OPEN);
            registerEvent(new PaymentEvent.CheckoutOpened(id, at));
        }
    }

    /// The page can no longer be used and nothing was paid on it.
    void checkoutExpired() {
        if (status == PaymentStatus.CHECKOUT_OPEN) {
            become(PaymentStatus.REQUESTED);
        }
    }

    /// The bank takes its days.
    void processing() {
        if (status.payable()) {
            become(PaymentStatus.PROCESSING);
        }
    }

    /// The bank did not pay.
    void fail(String reason, Instant at) {
        if (status.awaitsMoney() && status != PaymentStatus.FAILED) {
            become(PaymentStatus.FAILED);
            failure = reason;
            registerEvent(new PaymentEvent.Failed(id, reason, at));
        }
    }

    /// The employer's money has come and is kept.
    void hold(String intent, String paidCharge, Money captured, String receipt, Instant at) {
        become(PaymentStatus.HELD);
        paymentIntent = intent;
        charge = paidCharge;
        capturedMinor = Math.addExact(capturedMinor, sameCurrency(captured));
        receiptNumber = receipt;
        failure = null;
        heldAt = at;
        if (purpose == PaymentPurpose.WORK) {
            registerEvent(new PaymentEvent.Held(id, at));
        }
    }

    /// A sponsor pays from its wallet; the money is held like the employer's own.
    void sponsor(WalletId from, String name, Instant at) {
        become(PaymentStatus.HELD);
        wallet = from;
        sponsor = name;
        capturedMinor = Math.addExact(capturedMinor, amount.minor());
        failure = null;
        heldAt = at;
        registerEvent(new PaymentEvent.Held(id, at));
    }

    /// Free money of a top-up goes into its wallet.
    void moveToWallet(Money part) {
        mustBeAvailable(part);
        releasedMinor = Math.addExact(releasedMinor, part.minor());
        closeWhenEmpty();
    }

    /// Unspent money of a top-up comes out of its wallet, to go back to whoever paid it.
    void moveFromWallet(Money part) {
        takenBack(part);
    }

    /// Money came that nobody waits for: a second payment, or one after the cancellation. It is to be refunded; where
    /// its bank forbids that for now, it can be given back later the way it came.
    void takeInSurplus(Money captured, String intent, String paidCharge) {
        capturedMinor = Math.addExact(capturedMinor, sameCurrency(captured));
        if (paymentIntent == null) {
            paymentIntent = intent;
            charge = paidCharge;
        }
    }

    /// Why money that nobody waits for goes back.
    String whySurplus() {
        return status == PaymentStatus.CANCELLED ? "paid after the cancellation" : "paid twice";
    }

    /// Nothing more shall be paid; what was paid must be refunded first.
    void cancel() {
        if (status.awaitsMoney()) {
            become(PaymentStatus.CANCELLED);
        }
    }

    /// Held money becomes the student's; gives the platform fee of this part, so that the parts' fees add up to the
    // fee.
    Money release(Money gross) {
        mustBeAvailable(gross);
        var before = new Money(releasedMinor, amount.currency());
        var fee = before.plus(gross)
                .basisPoints(platformFeeBasisPoints)
                .minus(before.basisPoints(platformFeeBasisPoints));
        releasedMinor = Math.addExact(releasedMinor, gross.minor());
        closeWhenEmpty();
        return fee;
    }

    /// Tells the payee's share of a release.
    void tellReleased(Payout payout, Instant at) {
        registerEvent(new PaymentEvent.Released(id, payout.payee(), payout.gross(), payout.net(), at));
    }

    /// Held money is set aside for a refund.
    void reserveRefund(Money part) {
        mustBeAvailable(part);
        refundingMinor = Math.addExact(refundingMinor, part.minor());
    }

    /// Money that nobody waited for is set aside for a refund. What a bank asks back of another of this payer's charges
    /// does not keep it: it was paid on top of what that charge brought.
    void reserveSurplus(Money part) {
        mustNotExceed(part, heldMinor());
        refundingMinor = Math.addExact(refundingMinor, part.minor());
    }

    /// Stripe took the refund from our balance.
    void refundSettled(Money part, Instant at) {
        refundingMinor = Math.subtractExact(refundingMinor, part.minor());
        refundedMinor = Math.addExact(refundedMinor, part.minor());
        closeWhenEmpty();
        registerEvent(new PaymentEvent.Refunded(id, part, at));
    }

    /// The payer's bank sent a refund back, which stays refunded for this payment: it is owed by another way.
    void refundReturned(Money part, Instant at) {
        registerEvent(new PaymentEvent.RefundReturned(id, part, at));
    }

    /// Stripe refused the refund; the money is held as before.
    void refundUndone(Money part) {
        refundingMinor = Math.subtractExact(refundingMinor, part.minor());
        if (status == PaymentStatus.CLOSED && heldMinor() > 0) {
            become(PaymentStatus.HELD);
        }
    }

    /// The payer's bank holds this much back until it has decided: neither released nor refunded meanwhile.
    void disputed(Money part) {
        disputedMinor = Math.addExact(disputedMinor, sameCurrency(part));
    }

    /// The bank has decided: what was held back is ours again, but for what it took for good. Gives how much of
    /// the loss held money bears; the rest was released before and is the platform's own loss.
    Money disputeClosed(Money heldBack, Money lost) {
        disputedMinor = Math.subtractExact(disputedMinor, sameCurrency(heldBack));
        var borne = Math.min(heldMinor(), sameCurrency(lost));
        lostMinor = Math.addExact(lostMinor, borne);
        closeWhenEmpty();
        return new Money(borne, amount.currency());
    }

    /// The payer's bank thinks that the card was stolen: nothing leaves until somebody looked.
    void warned(Instant at) {
        if (!fraudWarned) {
            fraudWarned = true;
            registerEvent(new PaymentEvent.FraudWarned(id, at));
        }
    }

    /// Somebody looked, and it is fine.
    void warningCleared() {
        fraudWarned = false;
    }

    /// Released money came back from the student and is held again.
    void takenBack(Money gross) {
        releasedMinor = Math.subtractExact(releasedMinor, sameCurrency(gross));
        if (status == PaymentStatus.CLOSED) {
            become(PaymentStatus.HELD);
        }
    }

    private void closeWhenEmpty() {
        if (status == PaymentStatus.HELD && heldMinor() == 0 && refundingMinor == 0) {
            become(PaymentStatus.CLOSED);
        }
    }

    private void mustBeAvailable(Money part) {
        mustNotExceed(part, freeMinor());
    }

    private void mustNotExceed(Money part, long most) {
        if (sameCurrency(part) <= 0 || part.minor() > most) {
            throw new MoneyNotAvailable(part, new Money(most, amount.currency()));
        }
    }

    private long freeMinor() {
        return Math.max(0, heldMinor() - disputedMinor);
    }

    private long sameCurrency(Money money) {
        return money.minus(new Money(0, amount.currency())).minor();
    }

    private void become(PaymentStatus next) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException("A payment that is " + status + " cannot become " + next);
        }
        status = next;
    }

    private long heldMinor() {
        return capturedMinor - releasedMinor - refundingMinor - refundedMinor - lostMinor;
    }

    PaymentId id() {
        return id;
    }

    UUID payer() {
        return payer;
    }

    PaymentPurpose purpose() {
        return purpose;
    }

    boolean fillsWallet() {
        return purpose == PaymentPurpose.TOP_UP;
    }

    /// Whether a wallet paid for this work.
    boolean isSponsored() {
        return purpose == PaymentPurpose.WORK && wallet != null;
    }

    boolean isSponsoredBy(WalletId one) {
        return isSponsored() && one.equals(wallet);
    }

    /// Who paid for this work instead of the employer, as it was called then.
    @Nullable
    String sponsorName() {
        return sponsor;
    }

    @Nullable
    WalletId wallet() {
        return wallet;
    }

    /// What a top-up has put into its wallet.
    Money inWallet() {
        return new Money(fillsWallet() ? releasedMinor : 0, amount.currency());
    }

    UUID reference() {
        return reference;
    }

    String description() {
        return description;
    }

    Money amount() {
        return amount;
    }

    PaymentStatus status() {
        return status;
    }

    boolean isDisputed() {
        return disputedMinor > 0;
    }

    boolean isFraudWarned() {
        return fraudWarned;
    }

    /// What may be released or refunded right now.
    Money free() {
        return new Money(freeMinor(), amount.currency());
    }

    /// What could be released or refunded if this much came back from its wallet.
    Money freeWith(Money more) {
        return new Money(Math.max(0, heldMinor() - disputedMinor + sameCurrency(more)), amount.currency());
    }

    /// How much has to come back from its wallet before this part is free.
    Money missingFor(Money part) {
        return new Money(Math.max(0, sameCurrency(part) - heldMinor() + disputedMinor), amount.currency());
    }

    Money held() {
        return new Money(heldMinor(), amount.currency());
    }

    @Nullable
    String paymentIntent() {
        return paymentIntent;
    }

    @Nullable
    String charge() {
        return charge;
    }

    /// Whether this is the payment that the request asks for.
    boolean answers(PaymentRequest request) {
        return payer.equals(request.payer().id())
                && amount.equals(request.amount())
                && platformFeeBasisPoints == request.platformFeeBasisPoints();
    }

    PaymentRow row() {
        return new PaymentRow(
                id,
                reference,
                description,
                status,
                amount,
                held(),
                released(),
                refunded(),
                receiptNumber,
                requestedAt,
                heldAt);
    }

    PaymentView view(List<MoneyStep> timeline, List<PayoutView> payouts) {
        var fee = amount.basisPoints(platformFeeBasisPoints);
        return new PaymentView(
                id,
                reference,
                description,
                payer,
                purpose,
                sponsor,
                amount,
                fee,
                amount.minus(fee),
                status,
                held(),
                released(),
                refunded(),
                receiptNumber,
                heldAt,
                timeline,
                payouts,
                fraudWarned,
                status.payable()
                        ? List.of("checkout", "refresh")
                        : status.awaitsMoney() ? List.of("refresh") : List.of());
    }

    /// What operators see of it while a card network warns of it.
    FraudWarningView warning(String payerName) {
        return new FraudWarningView(
                id,
                description,
                payer,
                payerName,
                amount,
                held(),
                released(),
                status,
                heldAt == null ? requestedAt : heldAt);
    }

    void tell(List<MoneyStep> steps) {
        steps.add(new MoneyStep("Payment requested", amount, requestedAt));
        if (heldAt != null) {
            steps.add(new MoneyStep(paidBy(), amount, heldAt));
        }
    }

    private String paidBy() {
        if (fillsWallet()) {
            return "Paid into the wallet";
        }
        return sponsor == null ? "Paid by the employer and held" : "Paid by " + sponsor + " and held";
    }

    /// What a sponsor's money did for this work.
    SponsoredView sponsored() {
        var back = amount.minor() - heldMinor() - releasedMinor;
        return new SponsoredView(id, amount, held(), released(), new Money(Math.max(0, back), amount.currency()));
    }

    /// A top-up as the sponsor sees it.
    TopUpView topUp() {
        return new TopUpView(id, amount, status, inWallet(), refunded(), receiptNumber, requestedAt, heldAt);
    }

    private Money released() {
        return new Money(releasedMinor, amount.currency());
    }

    private Money refunded() {
        return new Money(refundedMinor, amount.currency());
    }
}
