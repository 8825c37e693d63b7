package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// What is true of the money after every step, and what besides once everything has come to rest.
class ProofInvariants {

    private static final Set<String> OWED = Set.of("OWED", "BLOCKED", "REFUSED");
    private static final Set<String> ON_THE_WAY = Set.of("TRANSFER_REQUESTED", "UNKNOWN");
    private static final Set<String> MOVED = Set.of("TRANSFERRED", "BANK_PENDING", "PAID", "BANK_FAILED", "REVERSED");

    // of what payers and sponsors paid in within this time, so many basis points stay at Stripe
    private static final Duration RECENT = Duration.ofDays(60);
    private static final int RESERVE_BASIS_POINTS = 200;

    private static final String[] LOOKED_AT = {"ledger_entry", "ledger_account", "payment", "payout", "wallet"};
    private static final String BOOKS = """
            SELECT 'ENTRY', a.name, NULL, NULL, e.tx, e.amount, 0, 0, 0, 0, NULL, 0, 0
            FROM ledger_entry e JOIN ledger_account a ON a.id = e.account WHERE e.tx > ?
            UNION ALL SELECT 'PAYMENT', HEX(id), purpose, status, captured_minor, released_minor, refunding_minor,
                refunded_minor, disputed_minor, lost_minor, NULL, fraud_warned,
                CASE WHEN purpose = 'TOP_UP' OR wallet IS NULL THEN TIMESTAMPDIFF(SECOND, '1970-01-01', held_at) END
                FROM payment
            UNION ALL SELECT 'PAYOUT', HEX(payment), HEX(payee), status, gross_minor, platform_fee_minor,
                reversed_minor, 0, 0, 0, HEX(id), 0, COALESCE(YEAR(transferred_at), 0) FROM payout
            UNION ALL SELECT 'WALLET', NULL, NULL, NULL, balance_minor, 0, 0, 0, 0, 0, NULL, 0, 0 FROM wallet\
            """;

    private final JdbcClient database;
    private final ProofConnections connections;
    private final ProofStripe stripe;
    private final ProofOutside outside;
    private final ProofMoves moves;
    private final ProofHolds holds;
    private final InstantSource clock;
    private final List<ProofReference> references;
    private final List<AccountId> students;

    // entries are never changed, so only those that are new are read after each step
    private final Map<String, Long> balances = new HashMap<>();
    private final Map<UUID, Row> rows = new HashMap<>();
    private final Set<UUID> warned = new HashSet<>();
    private final List<PayoutRow> payouts = new ArrayList<>();
    private final Set<String> transfersSeen = new HashSet<>();
    private Set<UUID> onHold = Set.of();
    private long inWallets;
    private long lastTx;
    private long lookedAfter;

    ProofInvariants(
            JdbcClient database,
            ProofConnections connections,
            ProofStripe stripe,
            ProofOutside outside,
            ProofMoves moves,
            ProofHolds holds,
            InstantSource clock,
            List<ProofReference> references,
            List<AccountId> students) {
        this.database = database;
        this.connections = connections;
        this.stripe = stripe;
        this.outside = outside;
        this.moves = moves;
        this.holds = holds;
        this.clock = clock;
        this.references = references;
        this.students = students;
    }

    private record Row(
            UUID id,
            String purpose,
            String status,
            long captured,
            long released,
            long refunding,
            long refunded,
            long disputed,
            long lost,
            long paidInAt) {
        long held() {
            return captured - released - refunding - refunded - lost;
        }
    }

    private record PayoutRow(
            UUID id, UUID payment, UUID payee, String status, long gross, long fee, long reversed, int year) {
        long net() {
            return gross - fee;
        }
    }

    /// The first look, before anything happens.
    void begin() {
        look();
        moves.look();
    }

    // I1: what was booked since the last look adds up to nothing, transaction by transaction
    private void look() {
        lookedAfter = connections.changesOf(LOOKED_AT);
        rows.clear();
        warned.clear();
        payouts.clear();
        inWallets = 0;
        var sums = new HashMap<Long, Long>();
        database.sql(BOOKS).param(lastTx).query((ResultSet found) -> {
            switch (found.getString(1)) {
                case "ENTRY" -> {
                    balances.merge(found.getString(2), found.getLong(6), Long::sum);
                    sums.merge(found.getLong(5), found.getLong(6), Long::sum);
                }
                case "PAYMENT" -> {
                    var row = row(found);
                    rows.put(row.id(), row);
                    if (found.getBoolean(12)) {
                        warned.add(row.id());
                    }
                }
                case "PAYOUT" -> payouts.add(payout(found));
                default -> inWallets += found.getLong(5);
            }
        });
        sums.forEach((tx, sum) -> {
            assertThat(sum).as("transaction %s", tx).isZero();
            lastTx = Math.max(lastTx, tx);
        });
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                id(found.getString(2)),
                found.getString(3),
                found.getString(4),
                found.getLong(5),
                found.getLong(6),
                found.getLong(7),
                found.getLong(8),
                found.getLong(9),
                found.getLong(10),
                found.getLong(13));
    }

    private static PayoutRow payout(ResultSet found) throws SQLException {
        return new PayoutRow(
                id(found.getString(11)),
                id(found.getString(2)),
                id(found.getString(3)),
                found.getString(4),
                found.getLong(5),
                found.getLong(6),
                found.getLong(7),
                found.getInt(13));
    }

    // what nobody has written to since the last look is as it was
    void holdNow() {
        var questioned = inQuestion();
        if (connections.changesOf(LOOKED_AT) != lookedAfter) {
            look();
        }
        questioned.retainAll(inQuestion());
        var heldBack = new HashSet<>(onHold);
        onHold = holds.onHold();
        heldBack.retainAll(onHold);
        liabilitiesAreNeverNegative();
        stripeNeverGivesMoreThanItGot();
        payGoesOnceToItsPayee(questioned, heldBack);
        nothingIsReportedWithoutATaxNumber();
        evidenceIsSentOnce();
        moves.holdNow();
        for (var reference : references) {
            agrees(reference, row(reference));
        }
        walletsAgree();
        for (var student : students) {
            assertThat(-balances.getOrDefault("payable:student:" + student, 0L))
                    .as("owed to %s", student)
                    .isEqualTo(payouts.stream()
                            .filter(payout -> payout.payee().equals(student.id()))
                            .filter(payout -> OWED.contains(payout.status()))
                            .mapToLong(PayoutRow::net)
                            .sum());
        }
        assertThat(-balances.getOrDefault("clearing:transfer", 0L))
                .as("transfers on their way")
                .isEqualTo(onTheWay());
        assertThat(balances.getOrDefault("clearing:reversal", 0L))
                .as("taken back")
                .isZero();
        assertThat(-balances.getOrDefault("clearing:refund", 0L))
                .as("refunds on their way")
                .isEqualTo(rows.values().stream().mapToLong(Row::refunding).sum());
    }

    private long onTheWay() {
        return net(payouts.stream().filter(payout -> ON_THE_WAY.contains(payout.status())));
    }

    private static long net(Stream<PayoutRow> some) {
        return some.mapToLong(PayoutRow::net).sum();
    }

    private Set<UUID> inQuestion() {
        return rows.values().stream()
                .filter(row -> row.disputed() > 0 || warned.contains(row.id()))
                .map(Row::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Row row(ProofReference reference) {
        return Objects.requireNonNull(rows.get(reference.id().id()));
    }

    // I2, I3, I6, I17 and the reference
    private void agrees(ProofReference reference, Row row) {
        var parts = payouts.stream()
                .filter(payout -> payout.payment().equals(reference.id().id()))
                .toList();
        assertThat(row.released() + row.refunding() + row.refunded() + row.lost())
                .isLessThanOrEqualTo(row.captured());
        var back = parts.stream().mapToLong(PayoutRow::reversed).sum();
        assertThat(-balances.getOrDefault("held:" + reference.id(), 0L))
                .as("held")
                .isEqualTo(row.held());
        assertThat(row.released()).as("released").isEqualTo(reference.releasedGross() - back);
        assertThat(parts.stream().mapToLong(PayoutRow::gross).sum()).isEqualTo(reference.releasedGross());
        assertThat(parts.stream().mapToLong(PayoutRow::fee).sum())
                .as("fee")
                .isBetween(
                        reference.fee(reference.releasedGross()) - (back > 0 ? 3 : 0),
                        reference.fee(reference.releasedGross()) + (back > 0 ? 3 : 0));
        assertThat(row.captured()).as("captured").isLessThanOrEqualTo(paid(reference));
    }

    // I2, I17: what is in the wallet is what came in less what was given to work
    private void walletsAgree() {
        var inWallet = -balances.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("wallet:"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(inWallet).as("in the wallet").isEqualTo(inWallets);
        for (var row : rows.values()) {
            if (row.purpose().equals("TOP_UP")) {
                assertThat(-balances.getOrDefault("held:" + row.id(), 0L))
                        .as("held of a top-up")
                        .isEqualTo(row.held());
            }
        }
    }

    /// What is in the wallet right now.
    long walletBalance() {
        return inWallets;
    }

    private void liabilitiesAreNeverNegative() {
        balances.forEach((account, balance) -> {
            if (account.startsWith("held:") || account.startsWith("payable:") || account.startsWith("wallet:")) {
                assertThat(balance).as(account).isLessThanOrEqualTo(0);
            }
        });
    }

    // I4, I5
    private void stripeNeverGivesMoreThanItGot() {
        var transfers = stripe.all("transfer");
        var refunds = stripe.all("refund");
        for (var charge : stripe.all("charge")) {
            var id = charge.path("id").asString();
            assertThat(sum(transfers, "source_transaction", id)).isLessThanOrEqualTo(number(charge, "amount"));
            assertThat(refunds.stream()
                            .filter(refund -> refund.path("charge").asString("").equals(id))
                            .filter(refund ->
                                    !refund.path("status").asString("").equals("failed"))
                            .mapToLong(refund -> number(refund, "amount"))
                            .sum())
                    .isLessThanOrEqualTo(number(charge, "amount"));
        }
        var reversals = stripe.all("transfer_reversal");
        for (var transfer : transfers) {
            assertThat(sum(reversals, "transfer", transfer.path("id").asString()))
                    .as("taken back of a transfer")
                    .isLessThanOrEqualTo(number(transfer, "amount"));
        }
        oneObjectPerOperation(transfers);
        oneObjectPerOperation(refunds);
        oneObjectPerOperation(reversals);
        oneObjectPerOperation(stripe.all("session"));
        oneObjectPerOperation(stripe.all("account"));
        oneObjectPerOperation(moves.leaving().toList());
    }

    // I12: each transfer is the whole pay of one payout, and goes to an account of its payee; whether the account can
    // take it is Stripe's to say. Of a payment that was in question before and after the step nothing was sent, nor to
    // a student whose pay was on hold. What Stripe has made and nobody here knows yet is on its way
    private void payGoesOnceToItsPayee(Set<UUID> questioned, Set<UUID> heldBack) {
        var transfers = stripe.all("transfer");
        if (transfers.isEmpty()) {
            return;
        }
        var payees = stripe.all("account").stream()
                .collect(Collectors.toMap(account -> account.path("id").asString(""), ProofStripe::studentOf));
        var sent = new HashMap<UUID, Long>();
        var paid = new HashSet<UUID>();
        for (var transfer : transfers) {
            var payout = payout(ProofStripe.subjectOf(transfer));
            assertThat(payees.get(transfer.path("destination").asString("")))
                    .as("whose account a transfer to %s went to", payout)
                    .isEqualTo(payout.payee());
            assertThat(number(transfer, "amount")).as("transferred").isEqualTo(payout.net());
            assertThat(paid.add(payout.id())).as("transferred once: %s", payout).isTrue();
            if (transfersSeen.add(transfer.path("id").asString(""))) {
                assertThat(questioned)
                        .as("sent while it was in question: %s", payout)
                        .doesNotContain(payout.payment());
                assertThat(heldBack)
                        .as("sent while pay was on hold: %s", payout)
                        .doesNotContain(payout.payee());
            }
            sent.merge(payout.payee(), payout.net(), Long::sum);
        }
        for (var student : students) {
            var known = net(of(student).filter(payout -> MOVED.contains(payout.status())));
            var perhaps = net(of(student).filter(payout -> ON_THE_WAY.contains(payout.status())));
            assertThat(sent.getOrDefault(student.id(), 0L))
                    .as("sent to the accounts of %s", student)
                    .isBetween(known, known + perhaps);
        }
    }

    // who never gave a tax number is not paid so much in a year that it must be reported, whatever was on its way when
    // the year ended
    private void nothingIsReportedWithoutATaxNumber() {
        for (var student : students) {
            if (outside.gaveTaxNumber(student)) {
                continue;
            }
            of(student)
                    .filter(payout -> payout.year() > 0)
                    .collect(Collectors.groupingBy(PayoutRow::year, Collectors.summingLong(PayoutRow::gross)))
                    .forEach((year, gross) -> assertThat(gross)
                            .as("paid in %s to %s without a tax number", year, student)
                            .isLessThan(ProofContext.REPORTED_FROM));
        }
    }

    private Stream<PayoutRow> of(AccountId student) {
        return payouts.stream().filter(payout -> payout.payee().equals(student.id()));
    }

    private PayoutRow payout(UUID id) {
        return payouts.stream()
                .filter(payout -> payout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("A transfer of no payout: " + id));
    }

    // Stripe takes one answer for each dispute, and one more where the bank only asked before
    private void evidenceIsSentOnce() {
        for (var dispute : stripe.all("dispute")) {
            assertThat(ProofOutside.answers(dispute))
                    .as("answers to %s", dispute)
                    .isLessThanOrEqualTo(1 + outside.answersToInquiry(dispute));
        }
    }

    // I9
    private static void oneObjectPerOperation(List<ObjectNode> objects) {
        var operations = objects.stream()
                .map(object -> object.path("metadata").path("op_id").asString(""))
                .toList();
        assertThat(operations).doesNotHaveDuplicates();
    }

    void holdAtRest() {
        everyEntryIsAsItWas();
        for (var reference : references) {
            var row = row(reference);
            assertThat(row.captured()).as("captured at rest").isEqualTo(paid(reference));
            var surplus =
                    row.captured() - Math.min(row.captured(), reference.amount().minor());
            assertThat(row.refunding() + row.refunded())
                    .as("given back, besides what was paid twice or too late")
                    .isBetween(
                            Math.max(0, surplus - notGivenUp(reference)),
                            reference.refunded() + Math.max(surplus, row.captured()));
        }
        assertThat(balances.getOrDefault("stripe:platform", 0L))
                .as("our balance at Stripe")
                .isEqualTo(balanceAtStripe());
        var byHand = manual();
        assertThat(-balances.getOrDefault("clearing:transfer", 0L))
                .as("transfers in doubt")
                .isEqualTo(onTheWay());
        if (byHand == 0) {
            assertThat(payouts)
                    .noneMatch(payout -> ON_THE_WAY.contains(payout.status())
                            || payout.status().equals("OWED"));
            assertThat(balances.getOrDefault("clearing:transfer", 0L)).isZero();
            assertThat(-balances.getOrDefault("clearing:refund", 0L))
                    .as("refunds that wait for money at Stripe")
                    .isEqualTo(sum(stripe.all("refund"), "status", "pending"));
            everyMessageIsDealtWith();
        }
        assertThat(balances.getOrDefault("suspense", 0L)).as("suspense").isZero();
        oneTransferPerPayout();
        onlyWhoIsOnHoldIsHeldBack();
        ourBankHasWhatLeft();
        evidenceIsThere(byHand == 0);
        whatWentBackHasItsNote();
        nothingDiffers();
    }

    // what was added up step by step is what all entries together say
    private void everyEntryIsAsItWas() {
        look();
        var before = Map.copyOf(balances);
        lastTx = 0;
        balances.clear();
        look();
        assertThat(balances).as("balances").isEqualTo(before);
    }

    // but for a warning, which may be about a charge that its bank never paid
    private void everyMessageIsDealtWith() {
        var waiting = database.sql("""
                SELECT CONCAT(type, ' ', object_id, ' ', state, ' ', COALESCE(outcome, '')) FROM webhook_inbox
                WHERE (due_at IS NOT NULL OR state = 'MANUAL') AND type NOT LIKE 'radar.%'\
                """).query(String.class).list();
        assertThat(waiting).as("messages").isEmpty();
    }

    private void nothingDiffers() {
        var differences = database.sql("""
                SELECT CONCAT(rule, ' ', subject, ' ', detail) FROM reconciliation_difference
                WHERE open_mark AND rule NOT IN ('R5', 'R6', 'R12')\
                """).query(String.class).list();
        assertThat(differences).as("differences").isEmpty();
    }

    // and no number of either series is without its paper
    private void whatWentBackHasItsNote() {
        var wrong = database.sql("""
                SELECT HEX(id) FROM payment_refund WHERE (settled_at IS NULL) <> (note_number IS NULL)
                UNION ALL SELECT 'numbers' FROM DUAL WHERE (SELECT COALESCE(SUM(last_number), 0) FROM receipt_series)
                    <> (SELECT COUNT(*) FROM issued_paper)\
                """).query(String.class).list();
        assertThat(wrong).as("refunds and their notes").isEmpty();
    }

    private void oneTransferPerPayout() {
        var moved = payouts.stream()
                .filter(payout -> MOVED.contains(payout.status()))
                .count();
        assertThat(stripe.all("transfer")).hasSize((int) moved);
    }

    private void onlyWhoIsOnHoldIsHeldBack() {
        var heldBack = database.sql("SELECT payee FROM payout WHERE status = 'BLOCKED' AND blocked_reason = 'RISK'")
                .query((row, number) -> Identifiers.of(row.getBytes(1)))
                .list();
        assertThat(heldBack).as("held back").isSubsetOf(holds.onHold());
    }

    // I20: at our bank is what Stripe has sent there and no bank has sent back, less what came from there and what was
    // paid from there to whom a refund did not reach. A warned payment goes back once for each time two agreed to it
    private void ourBankHasWhatLeft() {
        var left = moves.leaving()
                .filter(payout -> !payout.path("status").asString("").equals("failed"))
                .mapToLong(payout -> number(payout, "amount"))
                .sum();
        var came = stripe.all("top_up").stream()
                .mapToLong(topUp -> number(topUp, "amount"))
                .sum();
        assertThat(balances.getOrDefault("bank:platform", 0L))
                .as("at our bank")
                .isEqualTo(left - came - moves.sumAgreedTo(ManualMoveKind.REFUND_PAID_ANOTHER_WAY));
        var back = database.sql("SELECT COUNT(*) FROM payment_refund WHERE reason = 'a bank warned of fraud'")
                .query(Long.class)
                .single();
        assertThat(back).as("refunds because of a warning").isEqualTo(moves.agreedTo(ManualMoveKind.WARNED_REFUND));
    }

    // what nobody can decide but a person may still be on its way
    private void evidenceIsThere(boolean everythingIsDecided) {
        var answered = stripe.all("dispute").stream()
                .filter(dispute -> ProofOutside.answers(dispute) > 0)
                .map(dispute -> dispute.path("id").asString(""))
                .collect(Collectors.toSet());
        database.sql("SELECT id, evidence_state FROM payment_dispute WHERE evidence_state IN ('ASKED', 'SUBMITTED')")
                .query((ResultSet row) -> {
                    var isSubmitted = row.getString(2).equals("SUBMITTED");
                    assertThat(isSubmitted || !everythingIsDecided)
                            .as("evidence on its way")
                            .isTrue();
                    if (isSubmitted) {
                        assertThat(answered).as("evidence at the bank").contains(row.getString(1));
                    }
                });
    }

    /// Everything that must stay as it is when nothing new happened.
    List<String> fingerprint() {
        var keys = database.sql("SELECT posting_key FROM ledger_tx ORDER BY posting_key")
                .query(String.class)
                .list();
        look();
        rows.values().forEach(row -> keys.add(row.toString()));
        payouts.forEach(payout -> keys.add(payout.toString()));
        moves.look();
        moves.fingerprint().forEach(keys::add);
        keys.sort(String::compareTo);
        return keys;
    }

    /// What may be released or refunded right now.
    Money free(ProofReference reference) {
        return Money.usd(freeMinor(reference.id()));
    }

    /// What of our balance at Stripe is the platform's own right now (I18): what is there, by Stripe's word and
    /// by our books, less what has to stay and what was agreed to and has not left yet. To stay has what is held
    /// and in wallets, what is owed and on its way, what payers' banks have taken until they decide, and a
    /// reserve for what came in lately.
    long ownMoney() {
        var recent = clock.instant().minus(RECENT).getEpochSecond();
        var volume = rows.values().stream()
                .filter(row -> row.paidInAt() > recent)
                .mapToLong(Row::captured)
                .sum();
        var target = rows.values().stream()
                        .mapToLong(row -> row.held() + row.refunding())
                        .sum()
                + inWallets
                + net(payouts.stream().filter(payout -> OWED.contains(payout.status())))
                - sumOf("payable:employer_refund:")
                + onTheWay()
                + sumOf("dispute_hold:")
                + Money.usd(volume).basisPoints(RESERVE_BASIS_POINTS).minor();
        var here = Math.min(balanceAtStripe(), balances.getOrDefault("stripe:platform", 0L));
        return Math.max(0, here - target - moves.underWay());
    }

    private long sumOf(String accounts) {
        return balances.entrySet().stream()
                .filter(account -> account.getKey().startsWith(accounts))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// What of a warned payment goes back when two operators agree to it: what no bank asks for, of a top-up with
    /// what its wallet has not spent. Nothing when no warning is known here.
    long warnedAndFree(PaymentId id) {
        var row = rows.get(id.id());
        return row == null || !warned.contains(id.id()) ? 0 : Math.max(0, row.held() + unspent(row) - row.disputed());
    }

    /// What may be released or refunded right now, in cents.
    long freeMinor(PaymentId id) {
        var row = Objects.requireNonNull(rows.get(id.id()));
        return Math.max(0, row.held() - row.disputed());
    }

    private long unspent(Row row) {
        return row.purpose().equals("TOP_UP") ? Math.min(row.released(), inWallets) : 0;
    }

    private long manual() {
        return database.sql("SELECT COUNT(*) FROM payment_operation WHERE state = 'MANUAL'")
                .query(Long.class)
                .single();
    }

    private long balanceAtStripe() {
        return stripe.all("balance_transaction").stream()
                .filter(one -> one.path("_account").asString("").isEmpty())
                .mapToLong(one -> number(one, "net"))
                .sum();
    }

    private long paid(ProofReference reference) {
        return paidAtStripe(reference) + reference.sponsoredMinor();
    }

    private long paidAtStripe(ProofReference reference) {
        return charges(reference).mapToLong(charge -> number(charge, "amount")).sum();
    }

    // Stripe refuses to give back what a bank has taken: it stays until the bank has given it up
    private long notGivenUp(ProofReference reference) {
        var disputed = stripe.all("dispute").stream()
                .filter(dispute -> !dispute.path("status").asString("").equals("won"))
                .filter(dispute -> !dispute.path("is_charge_refundable").asBoolean(false))
                .map(dispute -> dispute.path("charge").asString(""))
                .collect(Collectors.toSet());
        return charges(reference)
                .filter(charge -> disputed.contains(charge.path("id").asString("")))
                .mapToLong(charge -> number(charge, "amount"))
                .sum();
    }

    private Stream<ObjectNode> charges(ProofReference reference) {
        return stripe.all("charge").stream()
                .filter(charge -> charge.path("paid").asBoolean(false))
                .filter(charge -> charge.path("status").asString("").equals("succeeded"))
                .filter(charge -> charge.path("transfer_group").asString("").equals("payment_" + reference.id()));
    }

    private static long sum(List<ObjectNode> objects, String field, String value) {
        return objects.stream()
                .filter(object -> object.path(field).asString("").equals(value))
                .mapToLong(object -> number(object, "amount"))
                .sum();
    }

    private static long number(ObjectNode object, String field) {
        return object.path(field).asLong(0);
    }

    private static UUID id(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }
}
