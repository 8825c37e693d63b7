package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// What is true of the money after every step, and what besides once everything has come to rest.
class ProofInvariants {

    private final JdbcClient database;
    private final ProofStripe stripe;
    private final List<ProofReference> references;
    private final List<AccountId> students;
    private long firstTx;

    ProofInvariants(
            JdbcClient database, ProofStripe stripe, List<ProofReference> references, List<AccountId> students) {
        this.database = database;
        this.stripe = stripe;
        this.references = references;
        this.students = students;
    }

    private record Entry(long tx, String account, String family, long amount) {}

    private record Row(
            UUID id,
            String status,
            long captured,
            long released,
            long refunding,
            long refunded,
            long disputed,
            long lost,
            String purpose) {
        long held() {
            return captured - released - refunding - refunded - lost;
        }
    }

    private record PayoutRow(UUID payment, UUID payee, long gross, long fee, long reversed, String status) {
        long net() {
            return gross - fee;
        }
    }

    void begin() {
        firstTx = database.sql("SELECT COALESCE(MAX(id), 0) FROM ledger_tx")
                .query(Long.class)
                .single();
    }

    void holdNow() {
        var entries = entries();
        var balances = balances(entries);
        var rows = rows();
        var payouts = payouts();
        everyTransactionAddsUpToNothing(entries);
        liabilitiesAreNeverNegative(balances);
        stripeNeverGivesMoreThanItGot();
        for (var reference : references) {
            agrees(reference, rows.get(reference.id().id()), payouts, balances);
        }
        walletsAgree(rows, balances);
        for (var student : students) {
            assertThat(-balances.getOrDefault("payable:student:" + student, 0L))
                    .as("owed to %s", student)
                    .isEqualTo(payouts.stream()
                            .filter(payout -> payout.payee().equals(student.id()))
                            .filter(payout ->
                                    List.of("OWED", "BLOCKED", "REFUSED").contains(payout.status()))
                            .mapToLong(PayoutRow::net)
                            .sum());
        }
        assertThat(-balances.getOrDefault("clearing:transfer", 0L))
                .as("transfers on their way")
                .isEqualTo(payouts.stream()
                        .filter(payout ->
                                List.of("TRANSFER_REQUESTED", "UNKNOWN").contains(payout.status()))
                        .mapToLong(PayoutRow::net)
                        .sum());
        assertThat(balances.getOrDefault("clearing:reversal", 0L))
                .as("taken back")
                .isZero();
        assertThat(-balances.getOrDefault("clearing:refund", 0L))
                .as("refunds on their way")
                .isEqualTo(rows.values().stream().mapToLong(Row::refunding).sum());
    }

    // I2, I3, I6, I17 and the reference
    private void agrees(ProofReference reference, Row row, List<PayoutRow> all, Map<String, Long> balances) {
        var payouts = all.stream()
                .filter(payout -> payout.payment().equals(reference.id().id()))
                .toList();
        assertThat(row.released() + row.refunding() + row.refunded() + row.lost())
                .isLessThanOrEqualTo(row.captured());
        var back = payouts.stream().mapToLong(PayoutRow::reversed).sum();
        assertThat(-balances.getOrDefault("held:" + reference.id(), 0L))
                .as("held")
                .isEqualTo(row.held());
        assertThat(row.released()).as("released").isEqualTo(reference.releasedGross() - back);
        assertThat(payouts.stream().mapToLong(PayoutRow::gross).sum()).isEqualTo(reference.releasedGross());
        assertThat(payouts.stream().mapToLong(PayoutRow::fee).sum())
                .as("fee")
                .isBetween(
                        reference.fee(reference.releasedGross()) - (back > 0 ? 3 : 0),
                        reference.fee(reference.releasedGross()) + (back > 0 ? 3 : 0));
        assertThat(row.captured()).as("captured").isLessThanOrEqualTo(paid(reference));
    }

    // I2, I17: what is in the wallet is what came in less what was given to work
    private void walletsAgree(Map<UUID, Row> rows, Map<String, Long> balances) {
        var inWallet = -balances.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("wallet:"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(inWallet).as("in the wallet").isEqualTo(walletBalance());
        for (var row : rows.values()) {
            if (row.purpose().equals("TOP_UP")) {
                assertThat(-balances.getOrDefault("held:" + row.id(), 0L))
                        .as("held of a top-up")
                        .isEqualTo(row.held());
            }
        }
    }

    long walletBalance() {
        return database.sql("SELECT COALESCE(SUM(balance_minor), 0) FROM wallet")
                .query(Long.class)
                .single();
    }

    private void everyTransactionAddsUpToNothing(List<Entry> entries) {
        entries.stream()
                .collect(Collectors.groupingBy(Entry::tx, Collectors.summingLong(Entry::amount)))
                .forEach((tx, sum) -> assertThat(sum).as("transaction %s", tx).isZero());
    }

    private void liabilitiesAreNeverNegative(Map<String, Long> balances) {
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
        oneObjectPerOperation(transfers);
        oneObjectPerOperation(refunds);
        oneObjectPerOperation(stripe.all("session"));
        oneObjectPerOperation(stripe.all("account"));
    }

    // I9
    private static void oneObjectPerOperation(List<ObjectNode> objects) {
        var operations = objects.stream()
                .map(object -> object.path("metadata").path("op_id").asString(""))
                .toList();
        assertThat(operations).doesNotHaveDuplicates();
    }

    void holdAtRest() {
        var balances = balances(entries());
        var rows = rows();
        var payouts = payouts();
        for (var reference : references) {
            var row = rows.get(reference.id().id());
            assertThat(row.captured()).as("captured at rest").isEqualTo(paid(reference));
            var surplus =
                    row.captured() - Math.min(row.captured(), reference.amount().minor());
            assertThat(row.refunding() + row.refunded())
                    .as("given back, besides what was paid twice or too late")
                    .isBetween(surplus, reference.refunded() + Math.max(surplus, row.captured()));
        }
        assertThat(balances.getOrDefault("stripe:platform", 0L))
                .as("our balance at Stripe")
                .isEqualTo(balanceAtStripe());
        var byHand = manual();
        assertThat(-balances.getOrDefault("clearing:transfer", 0L))
                .as("transfers in doubt")
                .isEqualTo(payouts.stream()
                        .filter(payout -> payout.status().equals("UNKNOWN")
                                || payout.status().equals("TRANSFER_REQUESTED"))
                        .mapToLong(PayoutRow::net)
                        .sum());
        if (byHand == 0) {
            assertThat(payouts)
                    .noneMatch(payout ->
                            List.of("UNKNOWN", "TRANSFER_REQUESTED", "OWED").contains(payout.status()));
            assertThat(balances.getOrDefault("clearing:transfer", 0L)).isZero();
        }
        oneTransferPerPayout(payouts);
        nothingDiffers();
    }

    private void nothingDiffers() {
        var differences = database.sql("""
                SELECT CONCAT(rule, ' ', subject, ' ', detail) FROM reconciliation_difference
                WHERE open_mark AND rule NOT IN ('R5', 'R6', 'R12')\
                """).query(String.class).list();
        assertThat(differences).as("differences").isEmpty();
    }

    private void oneTransferPerPayout(List<PayoutRow> payouts) {
        var moved = payouts.stream()
                .filter(payout -> List.of("TRANSFERRED", "BANK_PENDING", "PAID", "BANK_FAILED", "REVERSED")
                        .contains(payout.status()))
                .count();
        assertThat(stripe.all("transfer")).hasSize((int) moved);
    }

    /// Everything that must stay as it is when nothing new happened.
    List<String> fingerprint() {
        var keys = database.sql("SELECT posting_key FROM ledger_tx WHERE id > ? ORDER BY posting_key")
                .param(firstTx)
                .query(String.class)
                .list();
        rows().values().forEach(row -> keys.add(row.toString()));
        payouts().forEach(payout -> keys.add(payout.toString()));
        keys.sort(String::compareTo);
        return keys;
    }

    /// What may be released or refunded right now.
    Money free(ProofReference reference) {
        var row = rows().get(reference.id().id());
        return Money.usd(Math.max(0, row.held() - row.disputed()));
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
        return stripe.all("charge").stream()
                .filter(charge -> charge.path("paid").asBoolean(false))
                .filter(charge -> charge.path("status").asString("").equals("succeeded"))
                .filter(charge -> charge.path("transfer_group").asString("").equals("payment_" + reference.id()))
                .mapToLong(charge -> number(charge, "amount"))
                .sum();
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

    private List<Entry> entries() {
        return database.sql("""
            SELECT e.tx, a.name, a.family, e.amount FROM ledger_entry e JOIN ledger_account a ON a.id = e.account
            WHERE e.tx > ?\
            """)
                .param(firstTx)
                .query((row, number) -> new Entry(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    private static Map<String, Long> balances(List<Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(Entry::account, Collectors.summingLong(Entry::amount)));
    }

    private Map<UUID, Row> rows() {
        var rows = new HashMap<UUID, Row>();
        database.sql("SELECT id, status, captured_minor, released_minor, refunding_minor, refunded_minor,"
                        + " disputed_minor, lost_minor, purpose FROM payment")
                .query((row, number) -> new Row(
                        id(row.getBytes(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getString(9)))
                .list()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private List<PayoutRow> payouts() {
        return database.sql(
                        "SELECT payment, payee, gross_minor, platform_fee_minor, reversed_minor, status FROM payout")
                .query((row, number) -> new PayoutRow(
                        id(row.getBytes(1)),
                        id(row.getBytes(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6)))
                .list();
    }

    private static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
