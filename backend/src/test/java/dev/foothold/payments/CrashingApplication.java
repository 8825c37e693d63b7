package dev.foothold.payments;

import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdApplication;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application in a process of its own in which people press everything that makes Stripe do something, and which
/// may be ended on the way.
class CrashingApplication {

    private static final Money ALL = Money.usd(400_00);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ConfigurableApplicationContext application;
    private final Payments payments;
    private final Corrections corrections;
    private final PaymentFixtures fixtures;
    private final StandIn stripe;
    private final AccountId operator;

    private CrashingApplication(ConfigurableApplicationContext application) {
        this.application = application;
        payments = application.getBean(Payments.class);
        corrections = application.getBean(Corrections.class);
        fixtures = new PaymentFixtures(application);
        stripe = new StandIn(application.getEnvironment());
        operator = fixtures.operator();
    }

    /// @param arguments the point to end at, the file that tells that it is reached, the work if there is some already,
    ///     then settings of the application
    public static void main(String[] arguments) {
        var settings = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .toArray(String[]::new);
        var known = Stream.of(arguments)
                .skip(2)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (!known.isEmpty()) {
            endAt(arguments[0], arguments[1]);
        }
        var application = SpringApplication.run(FootholdApplication.class, settings);
        var process = new CrashingApplication(application);
        if (known.isEmpty()) {
            var work = process.begin();
            System.out.println(CrashRounds.WORK + String.join(" ", work.words()));
            // only what comes after the preparations is to be ended
            endAt(arguments[0], arguments[1]);
            process.press(work);
        } else {
            process.goOn(CrashWork.of(known));
        }
        application.close();
        System.exit(0);
    }

    private static void endAt(String point, String mark) {
        System.setProperty("foothold.payments.crash-kinds", CrashRounds.KINDS);
        System.setProperty("foothold.payments.crash-mark", mark);
        System.setProperty("foothold.payments.crash-point", point);
    }

    private CrashWork begin() {
        var takenBack = held();
        fixtures.paidStudent(takenBack);
        var reversal = corrections.takeBack(operator, takenBack.id(), 0, ALL, "Nothing was delivered");
        var cancelled = fixtures.requested(ALL.minor());
        payments.checkout(cancelled.owner(), cancelled.id(), "/engagements");
        var released = held().id();
        var refunded = held().id();
        var disputed = disputed();
        var leaving = leaving();
        return new CrashWork(
                released,
                fixtures.readyStudent(),
                refunded,
                takenBack.id(),
                reversal.id(),
                fixtures.requested(ALL.minor()).id(),
                cancelled.id(),
                disputed,
                fixtures.student(),
                leaving.id(),
                leaving.subject());
    }

    // no message of Stripe reaches this process, so it asks
    private PaymentFixtures.Asked held() {
        var asked = fixtures.requested(ALL.minor());
        stripe.pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        payments.refresh(asked.owner(), asked.id());
        return asked;
    }

    private String disputed() {
        var charge = stripe.charges(held().id()).getFirst().path("id").asString();
        var dispute = stripe.dispute(charge, ALL.minor());
        application.getBean(Convergence.class).dispute(dispute);
        return dispute;
    }

    // the balance at Stripe is everybody's, so what others have left short comes on top; ours is what we have booked
    private ManualMoveView leaving() {
        var topUp = stripe.topUp(2_000_00 + Math.max(0, -stripe.available()));
        application.getBean(WorkingMoney.class).follow(topUp);
        return application.getBean(Treasury.class).payOut(operator, Money.usd(100_00), "What we earned");
    }

    // whoever was thrown out presses again; what is done already stays as it is
    private void press(CrashWork work) {
        var payer = new EmployerId(payments.get(work.asked()).payer());
        var finance = fixtures.colleague(payer, OrganisationRole.FINANCE);
        var second = fixtures.secondOperator();
        atOnce(
                () -> payments.release(work.released(), work.payee(), ALL),
                () -> payments.cancel(work.refunded()),
                () -> corrections.agree(second, work.reversal()),
                () -> payments.checkout(finance, work.asked(), "/engagements"),
                () -> payments.cancel(work.cancelled()),
                () -> application.getBean(DisputeDesk.class).submit(operator, work.disputed()),
                () -> application.getBean(Payouts.class).onboard(work.newcomer(), "/earnings"),
                () -> application.getBean(ManualMoveDesk.class).agree(second, work.leaving()));
    }

    private static void atOnce(Runnable... works) {
        CompletableFuture.allOf(Stream.of(works)
                        .map(work -> CompletableFuture.runAsync(
                                work, task -> Thread.ofPlatform().start(task)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void goOn(CrashWork work) {
        press(work);
        until(() -> payments.get(work.released()).payouts().getFirst().status() == PayoutStatus.TRANSFERRED);
        until(() -> payments.get(work.refunded()).refunded().equals(ALL));
        until(() -> payments.get(work.takenBack()).refunded().equals(ALL));
        until(() -> payments.get(work.cancelled()).status() == PaymentStatus.CANCELLED);
        until(() -> notDone().isEmpty());
        tellBooked(work.released(), "TRANSFER_BOOKED");
        tellBooked(work.refunded(), "REFUND_BOOKED");
        tellBooked(work.takenBack(), "REVERSAL_BOOKED");
        tellBooked(work.takenBack(), "REFUND_BOOKED");
        tellLeft(work.payout());
        System.out.println(
                CrashRounds.BALANCED + payments.trialBalance(operator).balanced());
    }

    private static void until(BooleanSupplier done) {
        await().atMost(PATIENCE).until(done::getAsBoolean);
    }

    private List<String> notDone() {
        return application
                .getBean(JdbcClient.class)
                .sql("SELECT idempotency_key FROM payment_operation WHERE state <> 'DONE'")
                .query(String.class)
                .list();
    }

    private void tellBooked(PaymentId id, String kind) {
        var booked = payments.statement(operator, id).stream()
                .filter(entry -> entry.kind().equals(kind) && entry.account().equals("stripe:platform"))
                .count();
        System.out.println(CrashRounds.BOOKED + booked);
    }

    // Stripe is everybody's, so what others paid out is booked here as well
    private void tellLeft(UUID payout) {
        var ours = new CrashTraces(stripe).payouts(payout);
        var entries = application.getBean(LedgerDesk.class).entries(operator, "bank:platform", null, 100);
        var booked = entries.items().stream()
                .filter(entry -> entry.kind().equals("PLATFORM_PAYOUT") && ours.contains(entry.stripeReference()))
                .count();
        System.out.println(CrashRounds.BOOKED + booked);
    }
}
