package dev.foothold.payments;

import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdApplication;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/// The application in a process of its own that pays one student, and may be ended on the way.
class CrashingApplication {

    private CrashingApplication() {}

    /// @param arguments the id of the payment or `new`, then settings of the application
    public static void main(String[] arguments) {
        var settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        var application = SpringApplication.run(FootholdApplication.class, settings);
        var payments = application.getBean(Payments.class);
        var id = arguments[0].equals("new") ? null : PaymentId.of(arguments[0]);
        if (id == null) {
            id = approve(payments, new PaymentFixtures(application), application.getEnvironment());
        }
        var payment = id;
        await().atMost(Duration.ofSeconds(40))
                .until(() -> payments.get(payment).payouts().getFirst().status() == PayoutStatus.TRANSFERRED);
        var booked = payments.statement(new PaymentFixtures(application).operator(), payment).stream()
                .filter(entry -> entry.kind().equals("TRANSFER_BOOKED")
                        && entry.account().equals("stripe:platform"))
                .count();
        System.out.println(PayoutCrashTest.BOOKED + booked);
        application.close();
        System.exit(0);
    }

    // no message of Stripe reaches this process, so it asks
    private static PaymentId approve(Payments payments, PaymentFixtures fixtures, Environment environment) {
        var asked = fixtures.requested(400_00);
        new StandIn(environment).pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        payments.refresh(asked.owner(), asked.id());
        var student = fixtures.readyStudent();
        System.out.println(PayoutCrashTest.PAYMENT + asked.id());
        payments.release(asked.id(), student, Money.usd(400_00));
        return asked.id();
    }
}
