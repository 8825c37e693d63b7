package dev.foothold.load.money;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A month of paid work, and what Stripe has of it: written as the stand-in keeps it, because asking for each of a
/// hundred thousand would take an hour.
final class Month {

    private static final Duration LENGTH = Duration.ofDays(28);

    private final JsonMapper json = JsonMapper.builder().build();
    private final List<PaidWork> works;

    private Month(List<PaidWork> works) {
        this.works = works;
    }

    static Month of(int transactions) {
        var count = transactions / 2;
        var begin = Instant.now().minus(LENGTH).minus(Duration.ofHours(1));
        return new Month(IntStream.range(0, count)
                .mapToObj(number -> new PaidWork(
                        number, begin.plus(LENGTH.multipliedBy(number).dividedBy(count))))
                .toList());
    }

    List<PaidWork> works() {
        return works;
    }

    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var journal = Files.newBufferedWriter(directory.resolve("journal.jsonl"))) {
            for (var work : works) {
                write(journal, work);
            }
        }
    }

    private void write(BufferedWriter journal, PaidWork work) throws IOException {
        var charge = source(work, work.charge(), "charge").put("payment_intent", work.intent());
        charge.put("transfer_group", "payment_" + work.payment());
        var transfer = source(work, work.transfer(), "transfer")
                .put("amount", work.net().minor())
                .put("destination", work.stripeAccount())
                .put("transfer_group", "payment_" + work.payment());
        var gross = work.gross().minor();
        line(journal, "CHARGE", charge);
        line(journal, "BALANCE_TRANSACTION", movement(work, "charge", work.chargeMovement(), gross, work.stripeFee()));
        line(journal, "TRANSFER", transfer);
        var net = -work.net().minor();
        line(journal, "BALANCE_TRANSACTION", movement(work, "transfer", work.transferMovement(), net, 0));
        line(journal, "EVENT", event(work, work.charge(), "charge.succeeded"));
        line(journal, "EVENT", event(work, work.transfer(), "transfer.created"));
    }

    private ObjectNode source(PaidWork work, String id, String object) {
        var source = json.createObjectNode()
                .put("id", id)
                .put("object", object)
                .put("amount", work.gross().minor())
                .put("currency", "usd")
                .put("status", "succeeded")
                .put("created", work.at().getEpochSecond());
        source.putObject("metadata")
                .put("env", "foothold")
                .put("payment", work.payment().toString())
                .put("op_id", "foothold:" + object + ":" + work.payout() + ":1");
        return source;
    }

    private ObjectNode movement(PaidWork work, String type, String id, long amount, long fee) {
        return json.createObjectNode()
                .put("id", id)
                .put("object", "balance_transaction")
                .put("amount", amount)
                .put("fee", fee)
                .put("net", amount - fee)
                .put("currency", "usd")
                .put("type", type)
                .put("source", type.equals("charge") ? work.charge() : work.transfer())
                .put("created", work.at().getEpochSecond())
                .put("available_on", work.at().getEpochSecond())
                .put("status", "available")
                .put("_account", "");
    }

    private ObjectNode event(PaidWork work, String object, String type) {
        return json.createObjectNode()
                .put("id", eventId(object))
                .put("type", type)
                .put("created", work.at().getEpochSecond())
                .put("endpoint", "platform")
                .put("_account", "")
                .put("body", body(object, type));
    }

    static String eventId(String object) {
        return "evt_" + object;
    }

    static String body(String object, String type) {
        return """
            {"id": "%s", "object": "event", "type": "%s", "livemode": false, "data": {"object": {"id": "%s"}}}\
            """.formatted(eventId(object), type, object);
    }

    private void line(BufferedWriter journal, String kind, ObjectNode value) throws IOException {
        var entry = json.createObjectNode()
                .put("kind", kind)
                .put("id", value.path("id").asString())
                .set("value", value);
        journal.write(json.writeValueAsString(List.of(entry)));
        journal.newLine();
    }
}
