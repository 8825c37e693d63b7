package dev.foothold.payments;

import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdApplication;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The application in a process of its own that does one piece of work with money, and may be ended on the way.
class CrashingApplication {

    private final ConfigurableApplicationContext application;
    private final Payments payments;
    private final PaymentFixtures fixtures;

    private CrashingApplication(ConfigurableApplicationContext application) {
        this.application = application;
        this.payments = application.getBean(Payments.class);
        this.fixtures = new PaymentFixtures(application);
    }

    /// @param arguments what to do, the id of the payment or `new`, then settings of the application
    public static void main(String[] arguments) {
        var settings = Arrays.copyOfRange(arguments, 2, arguments.length);
        var application = SpringApplication.run(FootholdApplication.class, settings);
        var process = new CrashingApplication(application);
        var known = arguments[1].equals("new") ? null : PaymentId.of(arguments[1]);
        switch (arguments[0]) {
            case "payout" -> process.payOut(known);
            case "refund" -> process.refund(known);
            case "checkout" -> process.openPage(known);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        application.close();
        System.exit(0);
    }

    private void payOut(PaymentId known) {
        var id = known == null ? held() : known;
        if (known == null) {
            var student = fixtures.readyStudent();
            tell(id);
            payments.release(id, student, Money.usd(400_00));
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> payments.get(id).payouts().getFirst().status() == PayoutStatus.TRANSFERRED);
        tellBooked(id, "TRANSFER_BOOKED");
    }

    private void refund(PaymentId known) {
        var id = known == null ? held() : known;
        if (known == null) {
            tell(id);
            payments.refund(id, Money.usd(400_00));
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> payments.get(id).refunded().equals(Money.usd(400_00)));
        tellBooked(id, "REFUND_BOOKED");
    }

    // whoever was thrown out clicks again
    private void openPage(PaymentId known) {
        var id = known == null ? fixtures.requested(400_00).id() : known;
        tell(id);
        var owner = fixtures.colleague(
                new EmployerId(payments.get(id).payer()), dev.foothold.accounts.OrganisationRole.FINANCE);
        payments.checkout(owner, id, "/engagements");
    }

    // no message of Stripe reaches this process, so it asks
    private PaymentId held() {
        var asked = fixtures.requested(400_00);
        new StandIn(application.getEnvironment()).pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        payments.refresh(asked.owner(), asked.id());
        return asked.id();
    }

    private static void tell(PaymentId id) {
        System.out.println(CrashRounds.PAYMENT + id);
    }

    private void tellBooked(PaymentId id, String kind) {
        var booked = payments.statement(fixtures.operator(), id).stream()
                .filter(entry -> entry.kind().equals(kind) && entry.account().equals("stripe:platform"))
                .count();
        System.out.println(CrashRounds.BOOKED + booked);
    }
}
