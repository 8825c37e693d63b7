package dev.foothold.payments.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.stripe.exception.StripeException;
import com.stripe.model.Balance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Stripe's own books of our balance, read page by page for the reconciliation.
@Component
public class StripeBooks {

    private static final int PAGE = 100;
    private static final String MISSING = "resource_missing";
    private static final String OURS = "payments";

    private final StripeGateway stripe;
    private final StripeSettings settings;
    private final WebhookInbox inbox;

    StripeBooks(StripeGateway stripe, StripeSettings settings, WebhookInbox inbox) {
        this.stripe = stripe;
        this.settings = settings;
        this.inbox = inbox;
    }

    /// Every movement since a moment, newest first, a page at a time.
    public void movementsSince(Instant since, Consumer<List<StripeMovement>> page) {
        var path = "/v1/balance_transactions?limit=" + PAGE + "&expand[]=data.source&created[gte]="
                + since.getEpochSecond();
        pages(
                path,
                found -> page.accept(found.stream()
                        .filter(StripeBooks::isOfOurBalance)
                        .map(this::read)
                        .toList()));
    }

    /// One movement; empty when Stripe does not know it.
    public Optional<StripeMovement> movement(String id) {
        return booked(id).map(this::read);
    }

    /// One movement with whose money it was; empty when Stripe does not know it.
    public Optional<StripeOrigin> origin(String id) {
        return booked(id).map(this::originOf);
    }

    private StripeOrigin originOf(JsonObject booked) {
        var movement = read(booked);
        var source = source(booked);
        if (source == null) {
            return new StripeOrigin(movement, null, null, null);
        }
        return switch (movement.type()) {
            case "transfer", "connect_collection_transfer" -> ofTransfer(movement, source);
            case "transfer_refund" -> ofTransfer(movement, stripe.get("/v1/transfers/" + text(source, "transfer", "")));
            case "refund", "payment_refund", "refund_failure", "payment_refund_failure" ->
                new StripeOrigin(movement, null, textOrNull(source, "charge"), null);
            default -> new StripeOrigin(movement, null, null, null);
        };
    }

    private static StripeOrigin ofTransfer(StripeMovement movement, JsonObject transfer) {
        var payment = PaymentAtStripe.ofTransfer(transfer)
                .map(PaymentAtStripe::payment)
                .orElse(null);
        return new StripeOrigin(movement, payment, null, textOrNull(transfer, "destination"));
    }

    private Optional<JsonObject> booked(String id) {
        try {
            return Optional.of(stripe.get("/v1/balance_transactions/" + id + "?expand[]=source"))
                    .filter(StripeBooks::isOfOurBalance);
        } catch (StripeRefused refusal) {
            // no other refusal is an answer
            if (refusal.getCause() instanceof StripeException unknown && MISSING.equals(unknown.getCode())) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /// What an object moved on our balance, newest first.
    public List<StripeMovement> movementsOf(String source) {
        var found = stripe.get("/v1/balance_transactions?limit=" + PAGE + "&expand[]=data.source&source=" + source);
        return found.getAsJsonArray("data").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(this::read)
                .toList();
    }

    /// The charges of all refunds since a moment, also of those that wait for money, a page at a time.
    public void refundedSince(Instant since, Consumer<List<String>> page) {
        pages(
                "/v1/refunds?limit=" + PAGE + "&created[gte]=" + since.getEpochSecond(),
                found -> page.accept(found.stream()
                        .flatMap(refund -> Optional.ofNullable(textOrNull(refund, "charge")).stream())
                        .toList()));
    }

    /// What all charges and transfers of a payment say now.
    public PaymentAtStripe payment(UUID payment) {
        var all = new ArrayList<PaymentAtStripe>();
        var asked = "?limit=" + PAGE + "&transfer_group=" + PaymentAtStripe.GROUP + payment;
        pages(
                "/v1/charges" + asked,
                found ->
                        found.forEach(charge -> PaymentAtStripe.ofCharge(charge).ifPresent(all::add)));
        pages(
                "/v1/transfers" + asked,
                found -> found.forEach(
                        transfer -> PaymentAtStripe.ofTransfer(transfer).ifPresent(all::add)));
        return all.stream().reduce(new PaymentAtStripe(payment, 0, 0, 0), PaymentAtStripe::plus);
    }

    /// Whether a charge brought nothing and never will, because the payer's bank said no.
    public boolean neverPaid(String charge) {
        return "failed".equals(textOrNull(stripe.get("/v1/charges/" + charge), "status"));
    }

    /// What a student has at Stripe, available or on its way, in cents; empty when the account is not ours to
    /// ask any more.
    public Optional<Long> balanceOf(String stripeAccount) {
        return stripe.balanceOf(stripeAccount).map(StripeBooks::dollars);
    }

    private static long dollars(Balance balance) {
        var available = balance.getAvailable().stream()
                .filter(part -> "usd".equals(part.getCurrency()))
                .mapToLong(Balance.Available::getAmount)
                .sum();
        var pending = balance.getPending().stream()
                .filter(part -> "usd".equals(part.getCurrency()))
                .mapToLong(Balance.Pending::getAmount)
                .sum();
        return available + pending;
    }

    /// What our balance is now, available or on its way; without what Stripe keeps back of it.
    public long balance() {
        var balance = stripe.get("/v1/balance");
        return List.of("available", "pending").stream()
                .filter(balance::has)
                .flatMap(part -> balance.getAsJsonArray(part).asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(part -> part.get("currency").getAsString().equals("usd"))
                .mapToLong(part -> part.get("amount").getAsLong())
                .sum();
    }

    /// Keeps every message since a moment that never arrived; tells how many there were.
    public int keepMissedMessages(Instant since) {
        var missed = new int[1];
        pages("/v1/events?limit=" + PAGE + "&created[gte]=" + since.getEpochSecond(), found -> {
            var known = inbox.known(
                    found.stream().map(event -> text(event, "id", "")).toList());
            var missing = found.stream()
                    .filter(event -> !known.contains(text(event, "id", "")))
                    .map(JsonObject::toString)
                    .toList();
            missed[0] += inbox.keep(WebhookEndpoint.PLATFORM, missing);
        });
        return missed[0];
    }

    private void pages(String path, Consumer<List<JsonObject>> page) {
        var after = "";
        while (true) {
            var list = stripe.get(path + after);
            var found = list.getAsJsonArray("data").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .toList();
            page.accept(found);
            if (found.isEmpty() || !list.get("has_more").getAsBoolean()) {
                return;
            }
            after = "&starting_after=" + found.getLast().get("id").getAsString();
        }
    }

    // what Stripe keeps back for a risk may have a balance of its own, whose movements are the other side of ours
    private static boolean isOfOurBalance(JsonObject booked) {
        return text(booked, "balance_type", OURS).equals(OURS);
    }

    private static @Nullable JsonObject source(JsonObject booked) {
        var source = booked.get("source");
        return source != null && source.isJsonObject() ? source.getAsJsonObject() : null;
    }

    private StripeMovement read(JsonObject booked) {
        var object = source(booked);
        var type = text(booked, "type", "");
        return new StripeMovement(
                text(booked, "id", ""),
                type,
                booked.get("net").getAsLong(),
                booked.get("fee").getAsLong(),
                text(booked, "currency", "usd").toUpperCase(Locale.ROOT),
                object == null ? textOrNull(booked, "source") : text(object, "id", ""),
                operation(object),
                object == null ? null : textOrNull(object, "payment_intent"),
                object == null ? null : payment(type, object),
                Instant.ofEpochSecond(booked.get("created").getAsLong()));
    }

    private static @Nullable PaymentAtStripe payment(String type, JsonObject source) {
        return switch (type) {
            case "charge", "payment" -> PaymentAtStripe.ofCharge(source).orElse(null);
            case "transfer" -> PaymentAtStripe.ofTransfer(source).orElse(null);
            default -> null;
        };
    }

    private @Nullable String operation(@Nullable JsonObject source) {
        var metadata = source == null ? null : source.get("metadata");
        if (metadata == null || !metadata.isJsonObject()) {
            return null;
        }
        var ours = settings.environment().equals(textOrNull(metadata.getAsJsonObject(), "env"));
        return ours ? textOrNull(metadata.getAsJsonObject(), "op_id") : null;
    }

    private static String text(JsonObject object, String name, String otherwise) {
        return Objects.requireNonNullElse(textOrNull(object, name), otherwise);
    }

    static @Nullable String textOrNull(JsonObject object, String name) {
        var value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }
}
