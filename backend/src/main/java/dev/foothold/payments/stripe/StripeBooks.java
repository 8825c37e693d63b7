package dev.foothold.payments.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Stripe's own books of our balance, read page by page for the reconciliation.
@Component
public class StripeBooks {

    private static final int PAGE = 100;

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
        pages(path, found -> page.accept(found.stream().map(this::movement).toList()));
    }

    /// What our balance is now, available or on its way.
    public long balance() {
        var balance = stripe.get("/v1/balance");
        return List.of("available", "pending", "connect_reserved").stream()
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

    private StripeMovement movement(JsonObject booked) {
        var source = booked.get("source");
        var object = source != null && source.isJsonObject() ? source.getAsJsonObject() : null;
        return new StripeMovement(
                text(booked, "id", ""),
                text(booked, "type", ""),
                booked.get("net").getAsLong(),
                booked.get("fee").getAsLong(),
                text(booked, "currency", "usd").toUpperCase(Locale.ROOT),
                object == null ? textOrNull(booked, "source") : text(object, "id", ""),
                operation(object),
                object == null ? null : textOrNull(object, "payment_intent"),
                Instant.ofEpochSecond(booked.get("created").getAsLong()));
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

    private static @Nullable String textOrNull(JsonObject object, String name) {
        var value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }
}
