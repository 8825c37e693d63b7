package dev.foothold.load.money;

import dev.foothold.FootholdApplication;
import dev.foothold.payments.Payments;
import dev.foothold.payments.ledger.Books;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;

/// Measures the ways of the money and writes what it found: `MoneyRun --transactions=100000 --seconds=20`.
final class MoneyRun {

    private static final int PAYOUTS = 220;
    private static final int STUDENTS = 10;

    private MoneyRun() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        var settings = MoneySettings.of(arguments);
        var machine = MoneyMachine.now();
        say("%,d transactions; %s", settings.transactions(), machine);
        FileSystemUtils.deleteRecursively(settings.folder());
        var month = Month.of(settings.transactions());
        var directory = settings.folder().resolve("stripe");
        month.writeTo(directory);
        try (var stripe = StripeProcess.start(directory);
                var application = start(settings, stripe)) {
            var figures = measure(settings, month, stripe, application);
            new MoneyReport(settings, machine).write(figures);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(MoneySettings settings, StripeProcess stripe) {
        var secrets = StripeProcess.WEBHOOKS.stream()
                .map(name -> "--foothold.payments.stripe.webhook-secrets." + name + "=" + StripeProcess.SECRET);
        var others = Stream.of(
                "--foothold.local.fixed-ports=false",
                "--foothold.local.directory=" + settings.folder().resolve("services"),
                "--foothold.demo.load=false",
                // the timers would reconcile a month that is not booked yet
                "--db-scheduler.enabled=false",
                // nothing is searched here, and nobody listens there
                "--foothold.elasticsearch.url=http://127.0.0.1:9",
                "--foothold.payments.stripe.key=sk_test_standin",
                "--foothold.payments.stripe.api-base=" + stripe.address(),
                "--foothold.accounts.operator-email=" + Operator.EMAIL,
                "--foothold.accounts.operator-password=" + Operator.PASSWORD,
                "--logging.level.root=WARN");
        var context = SpringApplication.run(
                FootholdApplication.class, Stream.concat(secrets, others).toArray(String[]::new));
        stripe.tell(address(context));
        return context;
    }

    private static MoneyFigures measure(
            MoneySettings settings, Month month, StripeProcess stripe, ConfigurableApplicationContext application)
            throws Exception {
        say("Booking, in turns with bare inserts");
        var postings =
                new Postings(application.getBean(Books.class), application.getBean(PlatformTransactionManager.class));
        var booked = new PostingTrial(postings, application.getBean(DataSource.class), month.works()).run();
        say("%s; filling the other tables", booked);
        new Tables(application.getBean(JdbcTemplate.class)).fill(month.works());
        ReconciliationTrial.Outcome reconciled;
        try (var operator = Operator.signIn(address(application))) {
            say("Reconciling");
            reconciled = ReconciliationTrial.run(operator);
        }
        say("%s; paying students", reconciled);
        var cast = new Cast(application, stripe);
        var students =
                IntStream.range(0, STUDENTS).mapToObj(number -> cast.student()).toList();
        var payer = cast.employer();
        var held =
                IntStream.range(0, PAYOUTS).mapToObj(number -> cast.held(payer)).toList();
        var payouts = new PayoutTrial(application.getBean(Payments.class)).run(held, students);
        say("p99 %.0f ms; sending messages", payouts.millis(99));
        var webhooks = new WebhookTrial(address(application), List.copyOf(held)).run(settings.messages());
        return new MoneyFigures(settings, booked, reconciled, payouts, webhooks);
    }

    private static String address(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
