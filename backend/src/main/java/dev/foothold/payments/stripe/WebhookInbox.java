package dev.foothold.payments.stripe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps every verified message raw, once, and hands them out until they are dealt with.
@Component
class WebhookInbox {

    private static final int BATCH = 20;

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private final JdbcClient database;
    private final JsonMapper json;
    private final StripeSettings settings;
    private final Phase phase;
    private final WorldTime worldTime;

    WebhookInbox(JdbcClient database, JsonMapper json, StripeSettings settings, Phase phase, WorldTime worldTime) {
        this.database = database;
        this.json = json;
        this.settings = settings;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Keeps messages unless they are here already, by one statement; tells how many were news.
    ///
    /// @param payloads as they came
    int keep(WebhookEndpoint endpoint, List<String> payloads) {
        if (payloads.isEmpty()) {
            return 0;
        }
        var values = payloads.stream()
                .flatMap(payload -> row(endpoint, payload).stream())
                .toList();
        return database.sql("""
            INSERT IGNORE INTO webhook_inbox
                (event_id, endpoint, type, account, object_id, live, payload, state, tries, due_at, received_at)
            VALUES\
            """
                        + String.join(",", Collections.nCopies(payloads.size(), " (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")))
                .params(values)
                .update();
    }

    private List<@Nullable Object> row(WebhookEndpoint endpoint, String payload) {
        var event = json.readTree(payload);
        var live = event.path("livemode").asBoolean(false);
        var about = object(event);
        var concernsUs = about != null && live == settings.live();
        var now = utc(worldTime.now());
        return Arrays.asList(
                required(event, "id"),
                endpoint.name(),
                required(event, "type"),
                text(event, "account"),
                about,
                live,
                payload,
                concernsUs ? "NEW" : "IGNORED",
                concernsUs ? now : null,
                now);
    }

    /// Which of these messages are here.
    ///
    /// @param ids at most some hundreds
    Set<String> known(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.sql("SELECT event_id FROM webhook_inbox WHERE event_id IN (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list());
    }

    /// Takes messages that wait; those about the same object come together.
    List<WebhookNotice> lease() {
        return phase.give(() -> {
            var due = database.sql("""
                SELECT event_id, type, account, object_id FROM webhook_inbox
                WHERE due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
                    .params(utc(worldTime.now()), BATCH)
                    .query((row, number) -> new WebhookNotice(
                            WebhookSubject.of(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            List.of(row.getString(1))))
                    .list();
            if (!due.isEmpty()) {
                database.sql("UPDATE webhook_inbox SET due_at = :until, tries = tries + 1 WHERE event_id IN (:ids)")
                        .param("until", utc(worldTime.now().plus(settings.lease())))
                        .param("ids", eventIds(due))
                        .update();
            }
            return together(due);
        });
    }

    private static List<WebhookNotice> together(List<WebhookNotice> due) {
        return due.stream()
                .collect(Collectors.groupingBy(
                        notice -> Arrays.asList(notice.subject(), notice.account(), notice.objectId()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(same -> new WebhookNotice(
                        same.getFirst().subject(),
                        same.getFirst().account(),
                        same.getFirst().objectId(),
                        eventIds(same)))
                .toList();
    }

    private static List<String> eventIds(List<WebhookNotice> notices) {
        return notices.stream().flatMap(notice -> notice.eventIds().stream()).toList();
    }

    void done(WebhookNotice notice) {
        finish(notice.eventIds(), "DONE", null);
    }

    void ignored(WebhookNotice notice) {
        finish(notice.eventIds(), "IGNORED", null);
    }

    /// Tries again later, because the message may have been faster than our own commit; in the end a person looks.
    void again(WebhookNotice notice, String why) {
        notice.eventIds().forEach(event -> again(event, why));
    }

    private void again(String event, String why) {
        var tries = database.sql("SELECT tries FROM webhook_inbox WHERE event_id = ?")
                .param(event)
                .query(Integer.class)
                .single();
        if (tries > WAITS.size()) {
            finish(List.of(event), "MANUAL", why);
            return;
        }
        database.sql("UPDATE webhook_inbox SET due_at = ?, outcome = ? WHERE event_id = ?")
                .params(utc(worldTime.now().plus(WAITS.get(Math.max(tries - 1, 0)))), shortened(why), event)
                .update();
    }

    private void finish(List<String> events, String state, @Nullable String why) {
        database.sql("UPDATE webhook_inbox SET state = :state, due_at = NULL, outcome = :why WHERE event_id IN (:ids)")
                .param("state", state)
                .param("why", why == null ? null : shortened(why))
                .param("ids", events)
                .update();
    }

    private static String shortened(String why) {
        return why.substring(0, Math.min(why.length(), 500));
    }

    // snapshot messages carry the object in data.object, thin ones name it in related_object
    private static @Nullable String object(JsonNode event) {
        var id = text(event.path("data").path("object"), "id");
        return id != null ? id : text(event.path("related_object"), "id");
    }

    private static String required(JsonNode event, String name) {
        var text = text(event, name);
        if (text == null) {
            throw new ForgedMessage("The message has no " + name + ".");
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() && value.stringValue().length() <= 200 ? value.stringValue() : null;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
