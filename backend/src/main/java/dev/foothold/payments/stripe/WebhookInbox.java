package dev.foothold.payments.stripe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps every verified message raw, once, and hands them out until they are dealt with.
@Component
class WebhookInbox {

    private static final int BATCH = 10;

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

    /// Keeps a message unless it is here already; tells whether it was news.
    boolean keep(WebhookEndpoint endpoint, String payload) {
        var event = json.readTree(payload);
        var id = required(event, "id");
        var type = required(event, "type");
        var live = event.path("livemode").asBoolean(false);
        var about = object(event);
        var concernsUs = about != null && live == settings.live();
        var now = worldTime.now();
        var written = database.sql("""
            INSERT IGNORE INTO webhook_inbox
                (event_id, endpoint, type, account, object_id, live, payload, state, tries, due_at, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)\
            """)
                .param(id)
                .param(endpoint.name())
                .param(type)
                .param(text(event, "account"))
                .param(about)
                .param(live)
                .param(payload)
                .param(concernsUs ? "NEW" : "IGNORED")
                .param(concernsUs ? utc(now) : null)
                .param(utc(now))
                .update();
        return written > 0;
    }

    /// Which of these messages have never arrived.
    Set<String> missing(Collection<String> events) {
        var missing = new HashSet<>(events);
        if (!events.isEmpty()) {
            database.sql("SELECT event_id FROM webhook_inbox WHERE event_id IN (:events)")
                    .param("events", events)
                    .query(String.class)
                    .list()
                    .forEach(missing::remove);
        }
        return missing;
    }

    List<WebhookNotice> lease() {
        return phase.give(() -> {
            var due = database.sql("""
                SELECT event_id, type, account, object_id FROM webhook_inbox
                WHERE due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
                    .params(utc(worldTime.now()), BATCH)
                    .query((row, number) ->
                            new WebhookNotice(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                    .list();
            if (!due.isEmpty()) {
                database.sql("UPDATE webhook_inbox SET due_at = :until, tries = tries + 1 WHERE event_id IN (:ids)")
                        .param("until", utc(worldTime.now().plus(settings.lease())))
                        .param("ids", due.stream().map(WebhookNotice::eventId).toList())
                        .update();
            }
            return due;
        });
    }

    void done(WebhookNotice notice) {
        finish(notice, "DONE", null);
    }

    void ignored(WebhookNotice notice) {
        finish(notice, "IGNORED", null);
    }

    /// Tries again later, because the message may have been faster than our own commit; in the end a person looks.
    void again(WebhookNotice notice, String why) {
        var tries = database.sql("SELECT tries FROM webhook_inbox WHERE event_id = ?")
                .param(notice.eventId())
                .query(Integer.class)
                .single();
        if (tries > WAITS.size()) {
            finish(notice, "MANUAL", why);
            return;
        }
        database.sql("UPDATE webhook_inbox SET due_at = ?, outcome = ? WHERE event_id = ?")
                .params(
                        utc(worldTime.now().plus(WAITS.get(Math.max(tries - 1, 0)))),
                        why.substring(0, Math.min(why.length(), 500)),
                        notice.eventId())
                .update();
    }

    private void finish(WebhookNotice notice, String state, @Nullable String why) {
        database.sql("UPDATE webhook_inbox SET state = ?, due_at = NULL, outcome = ? WHERE event_id = ?")
                .param(state)
                .param(why == null ? null : why.substring(0, Math.min(why.length(), 500)))
                .param(notice.eventId())
                .update();
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
