package dev.foothold.payments;

import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.accounts.Registration;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Payments and students in every state, reached by the verbs that people use.
public class PaymentFixtures {

    private final Payments payments;
    private final Payouts payouts;
    private final Accounts accounts;
    private final EmployerFixtures employers;
    private final FinanceOffice office;
    private final ManualMoveDesk moves;
    private final Treasury treasury;
    private final Outbox outbox;
    private final Phase phase;
    private final StandIn standIn;
    private final JdbcClient database;

    /// Takes the doors from the running application.
    public PaymentFixtures(BeanFactory beans) {
        payments = beans.getBean(Payments.class);
        payouts = beans.getBean(Payouts.class);
        accounts = beans.getBean(Accounts.class);
        office = beans.getBean(FinanceOffice.class);
        moves = beans.getBean(ManualMoveDesk.class);
        treasury = beans.getBean(Treasury.class);
        outbox = beans.getBean(Outbox.class);
        phase = beans.getBean(Phase.class);
        database = beans.getBean(JdbcClient.class);
        employers = new EmployerFixtures(beans);
        standIn = new StandIn(beans.getBean(Environment.class));
    }

    /// A payment and somebody who may pay it.
    public record Asked(PaymentId id, EmployerId payer, AccountId owner) {}

    /// Somebody was asked to pay.
    public Asked requested(long cents) {
        var employer = employers.verified();
        var id = payments.request(new PaymentRequest(
                UUID.randomUUID(), "Clean a survey data set", employer.id(), Money.usd(cents), 1_000));
        return new Asked(id, employer.id(), employer.owner());
    }

    /// Somebody paid, and the money is held.
    public Asked held(long cents) {
        var asked = requested(cents);
        pay(asked);
        return asked;
    }

    /// Pays on the hosted page and waits for Stripe's message to arrive.
    public void pay(Asked asked) {
        standIn.pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        awaitStatus(asked.id(), PaymentStatus.HELD);
    }

    /// A student who has not begun to set up how they are paid.
    public AccountId student() {
        return accounts.registerConfirmed(new Registration(
                        "student-" + UUID.randomUUID() + "@college.example", "Maya Chen", AccountKind.STUDENT, null))
                .id();
    }

    /// A student who can be paid.
    public AccountId readyStudent() {
        var student = student();
        onboard(student);
        return student;
    }

    /// Sets up how the student is paid.
    public void onboard(AccountId student) {
        payouts.onboard(student, "/earnings");
        standIn.onboard(stripeAccount(student));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> payouts.readiness(student).ready());
    }

    /// Gives Stripe the student's tax number.
    public void giveTaxNumber(AccountId student) {
        standIn.giveTaxNumber(stripeAccount(student));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> payouts.readiness(student).taxNumber() == TaxNumberNeed.GIVEN);
    }

    /// The student's account at Stripe.
    public String stripeAccount(AccountId student) {
        return database.sql("SELECT stripe_account FROM connected_account WHERE account = UNHEX(REPLACE(?, '-', ''))")
                .param(student.toString())
                .query(String.class)
                .single();
    }

    /// Somebody of the payer with these roles.
    public AccountId colleague(EmployerId payer, OrganisationRole... roles) {
        var person = employers.person();
        accounts.join(person, payer.id(), OrganisationKind.EMPLOYER, "Harbor", Set.of(roles));
        return person;
    }

    /// Waits until a payment stands somewhere.
    public void awaitStatus(PaymentId id, PaymentStatus status) {
        await().alias("payment " + id + " " + status)
                .atMost(Duration.ofSeconds(10))
                .until(() -> payments.get(id).status() == status);
    }

    /// Waits until the payout of a payment stands somewhere.
    public void awaitPayout(PaymentId id, PayoutStatus status) {
        await().alias("payout of " + id + " " + status)
                .atMost(Duration.ofSeconds(20))
                .until(() -> payments.get(id).payouts().stream().anyMatch(payout -> payout.status() == status));
    }

    /// Waits until the payout of a payment stands somewhere, while the waits between two tries take no time.
    public void hastenPayout(PaymentId id, PayoutStatus status) {
        await().alias("payout of " + id + " " + status)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    timePasses(id);
                    return payments.get(id).payouts().stream().anyMatch(payout -> payout.status() == status);
                });
    }

    // what is being sent is left alone, or it would be sent twice at once
    private void timePasses(PaymentId id) {
        phase.run(() -> database.sql("""
                SELECT idempotency_key FROM payment_operation
                WHERE kind = 'TRANSFER' AND payment = ? AND state IN ('NEW', 'UNKNOWN')
                AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6)) FOR UPDATE\
                """)
                .param(Identifiers.bytes(id.id()))
                .query(String.class)
                .list()
                .forEach(outbox::hurry));
    }

    /// The first payout of a payment.
    public UUID payout(PaymentId payment) {
        return payments.get(payment).payouts().getFirst().id();
    }

    /// The key with which Stripe is asked for it the first time.
    public String transferKey(PaymentId payment) {
        var payout = payout(payment);
        return phase.give(() -> outbox.key(OperationKind.TRANSFER, payout, 1));
    }

    /// Somebody whose money was paid out.
    public AccountId paidStudent(Asked asked) {
        var student = readyStudent();
        payments.release(asked.id(), student, payments.get(asked.id()).held());
        awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        return student;
    }

    /// So much of what is held goes back: one operator asks, another one agrees.
    public void giveBack(PaymentId payment, long cents) {
        var asked = moves.askForHeldRefund(operator(), payment, Money.usd(cents), "Nobody is owed it");
        moves.agree(secondOperator(), asked.id());
    }

    /// So much working money comes that the balance covers what is held and owed, and more: below that no wallet pays.
    public void cover() {
        office.reconcile(operator(), false);
        var view = treasury.view(operator());
        standIn.topUp(Math.max(0, view.floor().minus(view.ledger()).minor()) + 1_000_00);
        await().alias("the floor is covered").atMost(Duration.ofSeconds(20)).until(this::isCovered);
    }

    private boolean isCovered() {
        var view = treasury.view(operator());
        return view.ledger().compareTo(view.floor()) > 0;
    }

    /// The titles of what somebody was told.
    public List<String> notices(AccountId account) {
        return database.sql("SELECT title FROM notification WHERE account = ?")
                .param(Identifiers.bytes(account.id()))
                .query(String.class)
                .list();
    }

    /// Another operator.
    public AccountId secondOperator() {
        return accounts.registerConfirmed(new Registration(
                        "operator-" + UUID.randomUUID() + "@foothold.test", "Second", AccountKind.OPERATOR, null))
                .id();
    }

    /// The operator of the installation.
    public AccountId operator() {
        return employers.operator();
    }
}
