package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of saved searches. A slot of its owner belongs to each that is not deleted, so that the database itself
/// holds the limit.
@Component
class SavedSearchTable {

    private final JdbcClient jdbc;

    SavedSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SavedSearch search, int slot) {
        jdbc.sql("""
            INSERT INTO saved_search (id, account, slot, name, question, digest, alert, time_zone, feed_token,
                stop_token, saved_at, watched_since, next_look)
            VALUES (:id, :account, :slot, :name, :question, :digest, :alert, :zone, :feed, :stop, :saved, :since, :next)
            """)
                .param("id", Identifiers.bytes(search.id().id()))
                .param("account", Identifiers.bytes(search.account().id()))
                .param("slot", slot)
                .param("name", search.name())
                .param("question", search.question())
                .param("digest", SavedQuestion.digest(search.question()))
                .param("alert", search.alert().name())
                .param("zone", search.zone().getId())
                .param("feed", search.feedToken())
                .param("stop", search.stopToken())
                .param("saved", utc(search.savedAt()))
                .param("since", utc(search.watchedSince()))
                .param("next", utcOrNull(search.nextLook()))
                .update();
    }

    /// Writes what can change; of the question that is the wording only, so that its digest stays.
    void update(SavedSearch search) {
        jdbc.sql("""
            UPDATE saved_search SET name = :name, question = :question, alert = :alert, feed_token = :feed,
                watched_since = :since, next_look = :next WHERE id = :id
            """)
                .param("name", search.name())
                .param("question", search.question())
                .param("alert", search.alert().name())
                .param("feed", search.feedToken())
                .param("since", utc(search.watchedSince()))
                .param("next", utcOrNull(search.nextLook()))
                .param("id", Identifiers.bytes(search.id().id()))
                .update();
    }

    void delete(SavedSearchId id, Instant at) {
        jdbc.sql("UPDATE saved_search SET deleted_at = :at, slot = NULL WHERE id = :id AND deleted_at IS NULL")
                .param("at", utc(at))
                .param("id", Identifiers.bytes(id.id()))
                .update();
    }

    void restore(SavedSearchId id, int slot) {
        jdbc.sql("UPDATE saved_search SET deleted_at = NULL, slot = :slot WHERE id = :id AND deleted_at IS NOT NULL")
                .param("slot", slot)
                .param("id", Identifiers.bytes(id.id()))
                .update();
    }

    void forgetDeletedBefore(Instant moment, int most) {
        jdbc.sql("DELETE FROM saved_search WHERE deleted_at < :moment LIMIT :most")
                .param("moment", utc(moment))
                .param("most", most)
                .update();
    }

    void forget(AccountId account) {
        jdbc.sql("DELETE FROM saved_search WHERE account = :account")
                .param("account", Identifiers.bytes(account.id()))
                .update();
    }

    List<SavedSearch> of(AccountId account, int most) {
        return jdbc.sql("""
            SELECT * FROM saved_search WHERE account = :account AND deleted_at IS NULL
            ORDER BY saved_at DESC, id DESC LIMIT :most
            """)
                .param("account", Identifiers.bytes(account.id()))
                .param("most", most)
                .query(SavedSearchTable::row)
                .list();
    }

    List<Integer> slots(AccountId account) {
        return jdbc.sql("SELECT slot FROM saved_search WHERE account = :account AND slot IS NOT NULL")
                .param("account", Identifiers.bytes(account.id()))
                .query((row, number) -> row.getInt("slot"))
                .list();
    }

    /// One of this person's, deleted ones too, locked against everybody else's change.
    Optional<SavedSearch> lock(AccountId account, SavedSearchId id) {
        return jdbc.sql("SELECT * FROM saved_search WHERE id = :id AND account = :account FOR UPDATE")
                .param("id", Identifiers.bytes(id.id()))
                .param("account", Identifiers.bytes(account.id()))
                .query(SavedSearchTable::row)
                .optional();
    }

    Optional<SavedSearch> lock(AccountId account, String question) {
        return jdbc.sql("SELECT * FROM saved_search WHERE account = :account AND digest = :digest FOR UPDATE")
                .param("account", Identifiers.bytes(account.id()))
                .param("digest", SavedQuestion.digest(question))
                .query(SavedSearchTable::row)
                .optional();
    }

    Optional<SavedSearch> byFeedToken(String token) {
        return jdbc.sql("SELECT * FROM saved_search WHERE feed_token = :token AND deleted_at IS NULL")
                .param("token", token)
                .query(SavedSearchTable::row)
                .optional();
    }

    /// Those whose alerts end by one of the tokens, their own or one that they have in common; deleted ones too.
    List<SavedSearch> byStopTokens(List<String> tokens) {
        return jdbc.sql("""
            SELECT * FROM saved_search WHERE stop_token IN (:tokens)
            UNION
            SELECT search.* FROM saved_search search
            JOIN saved_search_stop together ON together.saved_search = search.id
            WHERE together.token IN (:tokens)
            ORDER BY saved_at, id
            """)
                .param("tokens", tokens)
                .query(SavedSearchTable::row)
                .list();
    }

    List<SavedSearch> due(Instant now, int most) {
        return jdbc.sql("""
            SELECT * FROM saved_search WHERE next_look <= :now AND deleted_at IS NULL ORDER BY next_look LIMIT :most
            """)
                .param("now", utc(now))
                .param("most", most)
                .query(SavedSearchTable::row)
                .list();
    }

    /// This person's due ones, the first saved first.
    List<SavedSearch> due(AccountId account, Instant now) {
        return jdbc.sql("""
            SELECT * FROM saved_search WHERE account = :account AND next_look <= :now AND deleted_at IS NULL
            ORDER BY saved_at, id
            """)
                .param("account", Identifiers.bytes(account.id()))
                .param("now", utc(now))
                .query(SavedSearchTable::row)
                .list();
    }

    /// Takes a due one for this process; should the process die over it, another one looks later.
    boolean claim(SavedSearch due, Instant until) {
        return jdbc.sql("UPDATE saved_search SET next_look = :until WHERE id = :id AND next_look = :before")
                        .param("until", utc(until))
                        .param("id", Identifiers.bytes(due.id().id()))
                        .param("before", utcOrNull(due.nextLook()))
                        .update()
                == 1;
    }

    /// Notes that a claimed one was looked at; if it was woken meanwhile, it stays due.
    ///
    /// @return false when it was switched off, changed or deleted meanwhile
    boolean looked(SavedSearch claimed, Instant until, Instant at) {
        return jdbc.sql("""
            UPDATE saved_search SET looked_at = :at,
                next_look = CASE WHEN next_look = :until THEN :next ELSE next_look END
            WHERE id = :id AND alert = :alert AND deleted_at IS NULL
            """)
                        .param("at", utc(at))
                        .param("until", utc(until))
                        .param("next", utcOrNull(claimed.alert().next(at, claimed.zone())))
                        .param("id", Identifiers.bytes(claimed.id().id()))
                        .param("alert", claimed.alert().name())
                        .update()
                == 1;
    }

    /// Something new may be there for everybody who wants to hear at once.
    void wakeInstant(Instant at) {
        jdbc.sql("UPDATE saved_search SET next_look = :at WHERE alert = 'INSTANT' AND next_look > :at")
                .param("at", utc(at))
                .update();
    }

    private static SavedSearch row(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                new SavedSearchId(Identifiers.of(row.getBytes("id"))),
                new AccountId(Identifiers.of(row.getBytes("account"))),
                row.getString("name"),
                row.getString("question"),
                AlertRhythm.valueOf(row.getString("alert")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("feed_token"),
                row.getString("stop_token"),
                moment(row, "saved_at"),
                moment(row, "watched_since"),
                momentOrNull(row, "looked_at"),
                momentOrNull(row, "next_look"),
                momentOrNull(row, "deleted_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }
}
