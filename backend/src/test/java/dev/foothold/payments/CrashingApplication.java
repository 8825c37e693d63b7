package dev.foothold.payments;

import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdApplication;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The application in a process of its own that pays out, refunds and opens a page to pay on, and may be ended on the
/// way.
class CrashingApplication {

    private static final Money ALL = Money.usd(400_00);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ConfigurableApplicationContext application;
    private final Payments payments;
    private final PaymentFixtures fixtures;

    private CrashingApplication(ConfigurableApplicationContext application) {
        this.application = application;
        this.payments = application.getBean(Payments.class);
        this.fixtures = new PaymentFixtures(application);
    }

    /// @param arguments the point to end at, the payments if there are some already, then settings of the application
    public static void main(String[] arguments) {
        var settings = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .toArray(String[]::new);
        var known = Stream.of(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .map(PaymentId::of)
                .toList();
        if (!known.isEmpty()) {
            endAt(arguments[0]);
        }
        var application = SpringApplication.run(FootholdApplication.class, settings);
        var process = new CrashingApplication(application);
        if (known.isEmpty()) {
            process.begin(arguments[0]);
        } else {
            process.goOn(known);
        }
        application.close();
        System.exit(0);
    }

    private static void endAt(String point) {
        System.setProperty("foothold.payments.crash-kinds", CrashRounds.KINDS);
        System.setProperty("foothold.payments.crash-point", point);
    }

    // only what comes after the preparations is to be ended
    private void begin(String point) {
        var student = fixtures.readyStudent();
        var paidOut = held();
        var refunded = held();
        var asked = fixtures.requested(400_00);
        System.out.println(CrashRounds.PAYMENTS + paidOut + " " + refunded + " " + asked.id());
        endAt(point);
        atOnce(
                () -> payments.release(paidOut, student, ALL),
                () -> payments.refund(refunded, ALL),
                () -> payments.checkout(asked.owner(), asked.id(), "/engagements"));
    }

    // whoever was thrown out clicks again; the rest goes on by itself
    private void goOn(List<PaymentId> known) {
        var asked = known.getLast();
        var owner = fixtures.colleague(new EmployerId(payments.get(asked).payer()), OrganisationRole.FINANCE);
        payments.checkout(owner, asked, "/engagements");
        until(() -> payments.get(known.get(0)).payouts().getFirst().status() == PayoutStatus.TRANSFERRED);
        until(() -> payments.get(known.get(1)).refunded().equals(ALL));
        tellBooked(known.get(0), "TRANSFER_BOOKED");
        tellBooked(known.get(1), "REFUND_BOOKED");
    }

    private static void until(BooleanSupplier done) {
        await().atMost(PATIENCE).until(done::getAsBoolean);
    }

    private static void atOnce(Runnable... works) {
        CompletableFuture.allOf(Stream.of(works)
                        .map(work -> CompletableFuture.runAsync(
                                work, task -> Thread.ofPlatform().start(task)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    // no message of Stripe reaches this process, so it asks
    private PaymentId held() {
        var asked = fixtures.requested(400_00);
        new StandIn(application.getEnvironment()).pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        payments.refresh(asked.owner(), asked.id());
        return asked.id();
    }

    private void tellBooked(PaymentId id, String kind) {
        var booked = payments.statement(fixtures.operator(), id).stream()
                .filter(entry -> entry.kind().equals(kind) && entry.account().equals("stripe:platform"))
                .count();
        System.out.println(CrashRounds.BOOKED + booked);
    }
}
