package dev.foothold.payments;

import dev.foothold.payments.stripe.OperationKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What the work of a process that was ended has left at Stripe.
class CrashTraces {

    /// The calls that the work makes.
    static final List<String> CALLS = List.of(
            "POST /v1/transfers",
            "POST /v1/refunds",
            "POST /v1/transfers/*/reversals",
            "POST /v1/checkout/sessions",
            "POST /v1/checkout/sessions/*/expire",
            "POST /v1/disputes/*",
            "POST /v2/core/accounts",
            "POST /v1/payouts");

    private final StandIn stripe;

    CrashTraces(StandIn stripe) {
        this.stripe = stripe;
    }

    /// How often Stripe has done what an operation of each kind asks for.
    Map<OperationKind, Integer> of(CrashWork work) {
        return Map.of(
                OperationKind.TRANSFER, stripe.transfers(work.released()).size(),
                OperationKind.REFUND, stripe.refunds(work.refunded()).size(),
                OperationKind.REVERSAL,
                        about("transfer_reversal", "payment", work.takenBack().toString()),
                OperationKind.CHECKOUT, stripe.sessions(work.asked()).size(),
                OperationKind.EXPIRE_CHECKOUT, expired(work.cancelled()),
                OperationKind.EVIDENCE, submissions(work.disputed()),
                OperationKind.ACCOUNT,
                        about("account", "account", work.newcomer().toString()),
                OperationKind.PLATFORM_PAYOUT, payouts(work.payout()).size());
    }

    /// Whether it has done something of each kind; most of the time the first look tells that it has not.
    boolean areComplete(CrashWork work) {
        return !stripe.transfers(work.released()).isEmpty() && !of(work).containsValue(0);
    }

    private int about(String type, String name, String id) {
        return (int) stripe.all(type).stream()
                .filter(one -> one.path("metadata").path(name).asString("").equals(id))
                .count();
    }

    private int expired(PaymentId payment) {
        return (int) stripe.sessions(payment).stream()
                .filter(one -> one.path("status").asString("").equals("expired"))
                .count();
    }

    /// What went to the platform's bank for it.
    List<String> payouts(UUID payout) {
        return stripe.all("payout").stream()
                .filter(one -> one.path("metadata").path("op_id").asString("").contains(":" + payout + ":"))
                .map(one -> one.path("id").asString())
                .toList();
    }

    private int submissions(String dispute) {
        return stripe.all("dispute").stream()
                .filter(one -> one.path("id").asString("").equals(dispute))
                .map(one -> one.path("evidence_details").path("submission_count"))
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}
