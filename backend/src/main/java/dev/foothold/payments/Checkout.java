package dev.foothold.payments;

import dev.foothold.payments.stripe.StripeCheckout;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One hosted payment page: at most one per payment is open.
@Entity
@Table(name = "payment_checkout")
class Checkout {

    @Id
    private UUID id;

    private PaymentId payment;
    private int attempt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CheckoutStatus status;

    private @Nullable String stripeSession;

    @Column(columnDefinition = "text")
    private @Nullable String url;

    private Instant expiresAt;
    private @Nullable String paymentIntent;
    private @Nullable String charge;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Checkout() {}

    Checkout(PaymentId payment, int attempt, Instant expiresAt) {
        this.id = Identifiers.next();
        this.payment = payment;
        this.attempt = attempt;
        this.status = CheckoutStatus.NEW;
        this.expiresAt = expiresAt;
    }

    void open(StripeCheckout page) {
        stripeSession = page.id();
        if (status == CheckoutStatus.NEW) {
            status = CheckoutStatus.OPEN;
            url = page.url();
            expiresAt = page.expiresAt();
        }
    }

    void paid(StripeCheckout.PaidCharge money) {
        status = CheckoutStatus.PAID;
        paymentIntent = money.paymentIntent();
        charge = money.charge();
    }

    /// Tells whether it is news.
    boolean expire() {
        var news = status == CheckoutStatus.OPEN;
        status = news ? CheckoutStatus.EXPIRED : status;
        return news;
    }

    /// The payer's bank takes its days; tells whether it is news.
    boolean process() {
        var news = status != CheckoutStatus.PROCESSING && status != CheckoutStatus.FAILED && !isPaid();
        status = news ? CheckoutStatus.PROCESSING : status;
        return news;
    }

    /// The payer's bank did not pay; tells whether it is news.
    boolean fail() {
        var news = status != CheckoutStatus.FAILED && !isPaid();
        status = news ? CheckoutStatus.FAILED : status;
        return news;
    }

    void abandon() {
        status = CheckoutStatus.ABANDONED;
    }

    /// Remembers the page of a checkout whose making got no answer.
    void recognise(StripeCheckout page) {
        if (stripeSession == null) {
            stripeSession = page.id();
        }
    }

    UUID id() {
        return id;
    }

    PaymentId payment() {
        return payment;
    }

    int attempt() {
        return attempt;
    }

    @Nullable
    String stripeSession() {
        return stripeSession;
    }

    boolean isPaid() {
        return status == CheckoutStatus.PAID;
    }

    boolean isOpen() {
        return status == CheckoutStatus.OPEN;
    }

    boolean isNew() {
        return status == CheckoutStatus.NEW;
    }

    boolean usable(Instant now) {
        return isNew() || (isOpen() && now.isBefore(expiresAt));
    }

    @Nullable
    CheckoutView view() {
        return isOpen() && url != null ? new CheckoutView(url, expiresAt) : null;
    }
}
