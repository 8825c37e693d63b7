package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.stripe.ProofCrashPoint;
import dev.foothold.payments.stripe.ProofMachinery;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.shared.Conflict;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Problem;
import dev.foothold.shared.TravellingClock;
import dev.foothold.stripe.StripeInMemory.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two payments, three students and a Stripe of their own, moved step by step, beside a reference that only adds up.
class ProofWorld {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(75),
            Duration.ofMinutes(6),
            Duration.ofMinutes(75),
            Duration.ofHours(25),
            Duration.ofDays(4));

    private static final Duration SWEEP = Duration.ofMinutes(5);
    private static final Duration RECONCILIATION = Duration.ofHours(1);

    private static final String EMPTY = Stream.of(
                    "payment_operation",
                    "webhook_inbox",
                    "payment",
                    "payment_checkout",
                    "wallet",
                    "payment_refund",
                    "payout",
                    "payment_dispute",
                    "payment_reversal",
                    "platform_payout",
                    "reconciliation_difference",
                    "ledger_entry",
                    "ledger_tx",
                    "ledger_balance WHERE account IN (SELECT id FROM ledger_account WHERE name <> family)",
                    "ledger_account WHERE name <> family",
                    "connected_account",
                    "connected_account_past",
                    "manual_move",
                    "pay_hold",
                    "issued_paper",
                    "receipt_series")
            .map(table -> "DELETE FROM " + table)
            .collect(Collectors.joining("; ", "", "; UPDATE ledger_balance SET balance = 0"));

    private static final String HAPPENED = """
            SELECT kind, COUNT(*) FROM ledger_tx GROUP BY kind
            UNION ALL SELECT CONCAT('AGREED_', kind), COUNT(*) FROM manual_move WHERE status = 'AGREED' GROUP BY kind
            UNION ALL SELECT CONCAT('EVIDENCE_', evidence_state), COUNT(*) FROM payment_dispute
            WHERE evidence_state IS NOT NULL GROUP BY evidence_state
            UNION ALL SELECT CONCAT('INQUIRY_', status), COUNT(*) FROM payment_dispute
            WHERE reason = 'general' GROUP BY status
            UNION ALL SELECT CONCAT('PAY_HOLD_', CASE WHEN open_mark IS NULL THEN 'LIFTED' ELSE 'OPEN' END), COUNT(*)
            FROM pay_hold GROUP BY open_mark
            UNION ALL SELECT CONCAT('BLOCKED_', blocked_reason), COUNT(*) FROM payout
            WHERE status = 'BLOCKED' GROUP BY blocked_reason
            UNION ALL SELECT 'SENT_TO_ANOTHER_ACCOUNT', COUNT(*) FROM payout o
            JOIN connected_account a ON a.account = o.payee AND a.stripe_account = o.stripe_account
            WHERE o.stripe_transfer IS NOT NULL
            AND EXISTS (SELECT 1 FROM connected_account_past c WHERE c.account = o.payee) HAVING COUNT(*) > 0\
            """;

    private final Payments payments;
    private final Payouts payouts;
    private final Wallets wallets;
    private final PaymentSweeps sweeps;
    private final Corrections corrections;
    private final Reconciliation reconciliation;
    private final FinanceOffice office;
    private final ProofOutside outside;
    private final ProofOperators operators;
    private final ProofHolds holds;
    private boolean deaf;
    private final ProofStripe stripe;
    private final ProofMachinery machinery;
    private final ProofCrashPoint crashPoint;
    private final TravellingClock clock;
    private final JdbcClient database;
    private final AccountId owner = person();
    private final AccountId second = person();
    private final List<AccountId> students = List.of(person(), person(), person());
    private final List<ProofReference> references = new ArrayList<>();
    private final Set<String> heard = new HashSet<>();
    private final ProofInvariants invariants;
    private WalletId wallet = WalletId.next();

    ProofWorld(ApplicationContext context) {
        payments = context.getBean(Payments.class);
        payouts = context.getBean(Payouts.class);
        wallets = context.getBean(Wallets.class);
        office = context.getBean(FinanceOffice.class);
        reconciliation = context.getBean(Reconciliation.class);
        corrections = context.getBean(Corrections.class);
        sweeps = context.getBean(PaymentSweeps.class);
        stripe = context.getBean(ProofStripe.class);
        machinery = context.getBean(ProofMachinery.class);
        crashPoint = context.getBean(ProofCrashPoint.class);
        clock = context.getBean(TravellingClock.class);
        database = context.getBean(JdbcClient.class);
        var connections = context.getBean(ProofConnections.class);
        var moves = new ProofMoves(database, connections, stripe);
        outside = new ProofOutside(stripe);
        holds = new ProofHolds(context.getBean(PayHoldDesk.class), List.of(owner, second));
        invariants =
                new ProofInvariants(database, connections, stripe, outside, moves, holds, clock, references, students);
        operators = new ProofOperators(context, outside, invariants, moves, references, List.of(owner, second));
    }

    /// The beginning of every sequence: nothing of an earlier one is left to work on.
    void begin(RandomGenerator random) {
        database.sql(EMPTY).update();
        stripe.begin();
        operators.begin();
        clock.comeBack();
        for (var number = 0; number < 2; number++) {
            var amount = Money.usd(50_00 + random.nextInt(1_000_00));
            var basisPoints = List.of(1_000, 333, 0).get(random.nextInt(3));
            var id = payments.request(new PaymentRequest(
                    UUID.randomUUID(), "Work", new EmployerId(UUID.randomUUID()), amount, basisPoints));
            references.add(new ProofReference(id, amount, basisPoints));
        }
        wallet = wallets.open(UUID.randomUUID(), "Sponsor");
        deaf = random.nextInt(3) == 0;
        // with working money of the platform's own, wallets pay as soon as it is booked; without, often only at the end
        if (random.nextInt(2) == 0) {
            stripe.press("top-ups", "{\"amount\": 100000}");
        }
        invariants.begin();
    }

    void play(ProofStep step) {
        if (step.trouble().fault != null) {
            stripe.fault(step.trouble().fault);
        }
        crashPoint.arm(step.trouble().crash);
        try {
            act(step);
        } catch (ProofCrashPoint.Killed | StripeNotReachable expected) {
            // the process ended or Stripe kept silent: whatever is half done is taken up again later
        } finally {
            stripe.noFaults();
            crashPoint.arm(null);
        }
        stripe.tick();
        invariants.holdNow();
    }

    private void act(ProofStep step) {
        var reference = references.get(step.choice() % references.size());
        var student = students.get(step.size() % students.size());
        switch (step.verb()) {
            case OPEN_PAGE -> openPage(reference);
            case PAY_BY_CARD -> outside.pay(step, "card");
            case PAY_BY_BANK -> outside.pay(step, "us_bank_account");
            case BANK_DECIDES -> outside.bankDecides(step);
            case COME_BACK -> payments.refresh(owner, reference.id());
            case APPROVE -> approve(reference, step.choice() / 2 % 3, student, part(reference, step));
            case REFUND -> operators.giveBack(step, reference, part(reference, step));
            case CANCEL -> cancel(reference);
            case SET_UP_PAY -> setUpPay(student, step.choice() % 2 == 1);
            case STRIPE_RESTRICTS -> outside.restrict(step);
            case STRIPE_ALLOWS -> outside.allow(step);
            case LOOK_WHETHER_READY -> lookWhetherReady(student);
            case SEND_OUTBOX -> sendOutbox(step);
            case MESSAGES_ARRIVE -> messagesArrive(step);
            case READ_INBOX -> readInbox(step);
            case SWEEP -> sweeps.sweep();
            case TIME_PASSES -> letPass(WAITS.get(step.choice() % WAITS.size()));
            case REFUND_COMES_BACK -> outside.refundComesBack(step);
            case BANK_SENDS_BACK -> outside.bankSendsBack(step);
            case PAYER_DISPUTES -> outside.payerDisputes(step);
            case DISPUTE_ENDS -> outside.disputeEnds(step);
            case BANK_ASKS -> outside.bankAsks(step);
            case INQUIRY_ENDS -> outside.inquiryEnds(step);
            case NETWORK_WARNS -> outside.networkWarns(step);
            case WARNING_IS_CLEARED -> corrections.clearWarning(owner, reference.id());
            case SOMEBODY_DECIDES -> decide(step);
            case RECONCILE -> reconciliation.run(Duration.ofDays(30), false);
            case FILL_WALLET -> fillWallet(step);
            case SPONSOR -> sponsor(reference);
            case GIVE_UNSPENT_BACK -> wallets.giveBack(wallet);
            case TAKE_BACK -> takeBack(reference, step);
            case WORKING_MONEY_COMES -> outside.workingMoneyComes(step);
            case ACCOUNT_CLOSES -> outside.accountCloses(step);
            case STUDENT_CUTS_TIE -> outside.studentCutsTie(step);
            case PLATFORM_PAYS_OUT -> operators.payOut(step);
            case REFUND_IS_PAID_ANOTHER_WAY -> operators.payRefundAnotherWay(step);
            case ACCOUNT_IS_REPLACED -> operators.replaceAccount(step, student);
            case WARNED_REFUND -> operators.refundWarned(step);
            case HELD_REFUND -> operators.refundHeld(step, reference);
            case MANUAL_MOVE_ENDS -> operators.endMove(step);
            case EVIDENCE_IS_SENT -> operators.sendEvidence(step);
            case PAY_GOES_ON_HOLD -> holds.place(step, student);
            case HOLD_IS_LIFTED -> holds.lift(step);
        }
    }

    private boolean openPage(ProofReference reference) {
        try {
            payments.checkout(owner, reference.id(), "/engagements");
            return true;
        } catch (PaymentNotPayable | PaymentPageRefused refusal) {
            return false;
        }
    }

    private void fillWallet(ProofStep step) {
        try {
            wallets.topUp(owner, wallet, Money.usd(50_00 + step.size() % 12 * 100_00), "/wallets");
        } catch (PaymentNotPayable | PaymentPageRefused refusal) {
            // the same amount is being paid, or Stripe says no
        }
    }

    private void sponsor(ProofReference reference) {
        var before = invariants.walletBalance();
        try {
            wallets.pay(wallet, reference.id());
        } catch (WalletEmpty refusal) {
            assertThat(before)
                    .as("refused although there is enough")
                    .isLessThan(reference.amount().minor());
            return;
        } catch (PaymentNotPayable | WalletOnHold refusal) {
            return;
        } catch (ProofCrashPoint.Killed afterCommit) {
            reference.sponsored();
            throw afterCommit;
        }
        if (reference.sponsoredMinor() == 0) {
            assertThat(before)
                    .as("paid from too little")
                    .isGreaterThanOrEqualTo(reference.amount().minor());
        }
        reference.sponsored();
    }

    // a sponsor's money is paid from what is available, and that is short by Stripe's fees
    private void topUpForSponsoredWork() {
        if (references.stream().anyMatch(reference -> reference.sponsoredMinor() > 0)) {
            stripe.press("top-ups", "{\"amount\": 1000000}");
        }
    }

    // half of the time all of it, else some part or a little too much
    private static Money part(ProofReference reference, ProofStep step) {
        var whole = reference.amount().minor();
        return Money.usd(step.size() % 2 == 0 ? whole : Math.max(1, whole * (step.size() % 110) / 100));
    }

    private void approve(ProofReference reference, int milestone, AccountId student, Money gross) {
        var free = invariants.free(reference);
        var allowed = reference.mayRelease(milestone, student, gross, free);
        try {
            payments.release(reference.id(), milestone, student, gross);
        } catch (Problem refusal) {
            assertThat(allowed).as("%s of %s to %s", refusal, gross, student).isFalse();
            return;
        } catch (ProofCrashPoint.Killed afterCommit) {
            reference.released(milestone, student, gross);
            throw afterCommit;
        }
        assertThat(allowed).as("released %s of %s to %s", gross, free, student).isTrue();
        reference.released(milestone, student, gross);
    }

    private void cancel(ProofReference reference) {
        var free = invariants.free(reference);
        if (free.isPositive()) {
            reference.refunded(free);
        }
        payments.cancel(reference.id());
    }

    private void takeBack(ProofReference reference, ProofStep step) {
        var gross = part(reference, step);
        try {
            var asked = corrections.takeBack(owner, reference.id(), step.choice() / 2 % 3, gross, "not delivered");
            switch (step.size() % 7) {
                case 0 -> {} // nobody has looked at it yet
                case 1 -> corrections.decline(second, asked.id(), "it was delivered");
                case 2 -> corrections.withdraw(owner, asked.id(), "it came after all");
                default -> corrections.agree(second, asked.id());
            }
        } catch (MoneyNotAvailable | NotFound refusal) {
            // it was never transferred, or is on its way back already
        } catch (InvalidInput refusal) {
            assertThat(gross).as("refused although it was paid").isGreaterThan(reference.amount());
        }
    }

    private void setUpPay(AccountId student, boolean withTaxNumber) {
        try {
            payouts.onboard(student, "/earnings");
        } catch (PayoutAccountClosed refusal) {
            assertThat(outside.hasClosedAccount(student)).as("%s", refusal).isTrue();
            return;
        }
        outside.answerQuestions(student, withTaxNumber);
    }

    private void lookWhetherReady(AccountId student) {
        if (payouts.readiness(student).closed()) {
            assertThat(outside.hasClosedAccount(student)).as("closed").isTrue();
        }
    }

    // about what was in doubt for so long that no request can be under way any more
    private void decide(ProofStep step) {
        var doubtful = office.operationsInDoubt(owner);
        if (!doubtful.isEmpty()) {
            var operation = doubtful.get(step.choice() % doubtful.size());
            if (clock.instant().isBefore(operation.decidableFrom())) {
                letPass(Duration.between(clock.instant(), operation.decidableFrom()));
            }
            try {
                office.decide(owner, operation.id());
            } catch (Conflict refusal) {
                // a process has died over it, and its lease has not ended; what waits for a person alone is never due
                if (operation.dueAt() != null) {
                    assertThat(operation.dueAt())
                            .as("%s of %s", refusal, operation)
                            .isAfter(clock.instant());
                }
            }
        }
    }

    /// How often each fact was booked, and what else came about that no posting tells of.
    Map<String, Integer> booked() {
        var booked = new HashMap<String, Integer>();
        database.sql(HAPPENED)
                .query((row, number) -> booked.put(row.getString(1), row.getInt(2)))
                .list();
        return booked;
    }

    // the process may end while it still has work in its hands: the rest waits for the lease to end
    private void sendOutbox(ProofStep step) {
        var leased = machinery.leaseOperations();
        for (var operation : leased.subList(0, some(leased.size(), step))) {
            machinery.carryOut(operation);
        }
    }

    private void readInbox(ProofStep step) {
        var leased = machinery.leaseMessages().toList();
        leased.subList(0, some(leased.size(), step)).forEach(Runnable::run);
    }

    private static int some(int all, ProofStep step) {
        return step.size() % 4 == 0 ? all / 2 : all;
    }

    // in any order, some twice, some not at all
    private void messagesArrive(ProofStep step) {
        if (deaf) {
            return;
        }
        var told = stripe.told();
        if (!told.isEmpty()) {
            hear(IntStream.rangeClosed(0, step.size() % 6)
                    .mapToObj(number -> told.get((step.choice() + number * (1 + step.size() % 7)) % told.size()))
                    .toList());
        }
    }

    private void hear(List<Told> messages) {
        machinery.keep(messages);
        messages.forEach(told -> heard.add(told.id()));
    }

    private void letPass(Duration duration) {
        clock.travel(duration);
        stripe.moveTo(clock.instant());
    }

    private static AccountId person() {
        return new AccountId(UUID.randomUUID());
    }

    /// Nothing goes wrong any more: everything comes to rest, and what is there then must be right. In some worlds no
    /// message ever arrives, and the reconciliation alone must come to the same.
    void comeToRest() {
        topUpForSponsoredWork();
        for (var wait : List.of(
                Duration.ZERO,
                Duration.ofSeconds(90),
                Duration.ofMinutes(11),
                Duration.ofHours(2),
                Duration.ofHours(25),
                Duration.ofDays(5),
                Duration.ofDays(2))) {
            letPass(wait);
            work(wait);
        }
        reconciliation.run(Duration.ofDays(40), true);
        workInbox();
        workOutbox();
        invariants.holdAtRest();
        references.stream()
                .filter(reference ->
                        payments.get(reference.id()).allowedActions().contains("checkout"))
                .forEach(reference -> assertThat(openPage(reference))
                        .as("what is not paid can be paid")
                        .isTrue());
    }

    /// Every message comes again, in another order and twice: nothing may change.
    void hearEverythingAgain(RandomGenerator random) {
        work(SWEEP);
        var before = invariants.fingerprint();
        database.sql("DELETE FROM webhook_inbox").update();
        var again = new ArrayList<>(stripe.told());
        java.util.Collections.shuffle(again, new java.util.Random(random.nextLong()));
        hear(again);
        hear(again);
        workInbox();
        workOutbox();
        sweeps.sweep();
        assertThat(invariants.fingerprint())
                .as("after every message came again")
                .isEqualTo(before);
    }

    // what comes by itself, as often as it comes
    private void work(Duration wait) {
        for (var round = 0; round < 12; round++) {
            stripe.tick();
            var news = deaf
                    ? List.<Told>of()
                    : stripe.told().stream()
                            .filter(told -> !heard.contains(told.id()))
                            .toList();
            if (!news.isEmpty()) {
                hear(news);
            }
            var busy = workInbox() | workOutbox();
            if (!busy && news.isEmpty()) {
                break;
            }
        }
        if (wait.compareTo(SWEEP) >= 0) {
            sweeps.sweep();
        }
        if (deaf && wait.compareTo(RECONCILIATION) >= 0) {
            reconciliation.run(Duration.ofDays(40), false);
            workInbox();
        }
        workOutbox();
        invariants.holdNow();
    }

    private boolean workInbox() {
        var busy = false;
        for (var leased = machinery.leaseMessages().toList();
                !leased.isEmpty();
                leased = machinery.leaseMessages().toList()) {
            leased.forEach(Runnable::run);
            busy = true;
        }
        return busy;
    }

    private boolean workOutbox() {
        var busy = false;
        for (var leased = machinery.leaseOperations(); !leased.isEmpty(); leased = machinery.leaseOperations()) {
            leased.forEach(machinery::carryOut);
            busy = true;
        }
        return busy;
    }
}
