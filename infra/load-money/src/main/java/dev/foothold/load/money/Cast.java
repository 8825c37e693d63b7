package dev.foothold.load.money;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Registration;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerProfile;
import dev.foothold.employers.Employers;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentRequest;
import dev.foothold.payments.Payments;
import dev.foothold.payments.Payouts;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.BeanFactory;

/// An employer who pays and students who can be paid, made by the doors that everybody uses.
final class Cast {

    private static final long MOST_NANOS = 30_000_000_000L;

    private final Accounts accounts;
    private final Employers employers;
    private final Payments payments;
    private final Payouts payouts;
    private final StripeProcess stripe;

    Cast(BeanFactory beans, StripeProcess stripe) {
        this.accounts = beans.getBean(Accounts.class);
        this.employers = beans.getBean(Employers.class);
        this.payments = beans.getBean(Payments.class);
        this.payouts = beans.getBean(Payouts.class);
        this.stripe = stripe;
    }

    /// An employer and the person who pays for it.
    record Payer(EmployerId employer, AccountId owner) {}

    /// A payment that is held, and the page on which it was paid.
    record Held(PaymentId payment, String session) {}

    Payer employer() {
        var owner = person(AccountKind.EMPLOYER);
        var profile = new EmployerProfile(
                "Harbor",
                "https://www.harbor.example",
                "We repair wooden boats and teach others how to do it.",
                "Boat building",
                "11-50",
                new Place("Duluth", "MN", 46.8, -92.1));
        var employer = employers.register(owner, profile).id();
        employers.verify(accounts.byEmail(Operator.EMAIL).orElseThrow().id(), employer);
        return new Payer(employer, owner);
    }

    AccountId student() {
        var student = person(AccountKind.STUDENT);
        payouts.onboard(student, "/earnings");
        stripe.onboardNewest();
        await(() -> payouts.readiness(student).ready());
        return student;
    }

    Held held(Payer payer) {
        var request = new PaymentRequest(
                UUID.randomUUID(), "Clean a survey data set", payer.employer(), Money.usd(400_00), 1_000);
        var payment = payments.request(request);
        var page = payments.checkout(payer.owner(), payment, "/engagements").url();
        stripe.pay(page);
        payments.refresh(payer.owner(), payment);
        await(() -> payments.get(payment).held().isPositive());
        return new Held(payment, StripeProcess.session(page));
    }

    /// Returns when something has come true, which is looked at a thousand times a second.
    static void await(BooleanSupplier comesTrue) {
        var end = System.nanoTime() + MOST_NANOS;
        while (!comesTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It took too long");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private AccountId person(AccountKind kind) {
        return accounts.registerConfirmed(new Registration(UUID.randomUUID() + "@load.example", "Ana Ruiz", kind, null))
                .id();
    }
}
