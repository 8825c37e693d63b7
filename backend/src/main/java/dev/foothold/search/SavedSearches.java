package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Conflict;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everybody's saved searches: kept, renamed, alerted, deleted, brought back.
@Component
@Transactional
class SavedSearches {

    private static final int LONGEST_NAME = 100;
    private static final int TOKEN_BYTES = 24;
    private static final int TRIES = 3;
    private static final int MOST_FORGOTTEN = 1_000;

    private final SavedSearchTable table;
    private final SavedSearchTold told;
    private final SavedSearchSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SavedSearches(SavedSearchTable table, SavedSearchTold told, SavedSearchSettings settings, Clock clock) {
        this.table = table;
        this.told = told;
        this.settings = settings;
        this.clock = clock;
    }

    /// What is wanted of a search.
    ///
    /// @param zone where it is morning for the person; null or an unknown one means the installation's
    record Wish(String name, AlertRhythm alert, @Nullable String zone) {}

    /// A saved search, and whether there was none for the question before.
    record Saved(SavedSearch search, boolean isNew) {}

    /// Keeps a question. Asked again for the same question it takes the name and the alert over, and keeps one.
    Saved save(AccountId actor, String typed, Wish wish) {
        var name = checked(wish.name());
        var question = SavedQuestion.canonical(typed);
        for (var trial = 1; ; trial++) {
            var known = table.lock(actor, question);
            try {
                if (known.isPresent()) {
                    var before = restored(known.get());
                    var worded = before.worded(SavedQuestion.withPlace(before.question(), question));
                    return new Saved(changed(worded, name, wish.alert()), false);
                }
                var search = begun(actor, question, new Wish(name, wish.alert(), wish.zone()));
                table.insert(search, freeSlot(actor));
                return new Saved(search, true);
            } catch (DuplicateKeyException faster) {
                if (trial == TRIES) {
                    throw new Conflict("saved-at-once", "You save several searches at once", "Try again in a moment.");
                }
            }
        }
    }

    SavedSearch change(AccountId actor, SavedSearchId id, String name, AlertRhythm alert) {
        return changed(own(actor, id), checked(name), alert);
    }

    /// The feed moves to another address; the one before is closed.
    SavedSearch renewFeed(AccountId actor, SavedSearchId id) {
        var before = own(actor, id);
        return written(new SavedSearch(
                id,
                actor,
                before.name(),
                before.question(),
                before.alert(),
                before.zone(),
                token(),
                before.stopToken(),
                before.savedAt(),
                before.watchedSince(),
                before.lookedAt(),
                before.nextLook(),
                null));
    }

    /// Deletes; doing so twice is fine, and for a while it can be brought back.
    void delete(AccountId actor, SavedSearchId id) {
        table.delete(any(actor, id).id(), clock.instant());
    }

    /// Brings a deleted one back with its alert and its feed; one that is there stays as it is.
    SavedSearch restore(AccountId actor, SavedSearchId id) {
        return restored(any(actor, id));
    }

    @Transactional(readOnly = true)
    List<SavedSearch> of(AccountId actor) {
        return table.of(actor, settings.most());
    }

    SavedSearch get(AccountId actor, SavedSearchId id) {
        return own(actor, id);
    }

    @Transactional(readOnly = true)
    Optional<SavedSearch> byFeedToken(String token) {
        return table.byFeedToken(token);
    }

    /// Those that a mail told of, as far as they are there still.
    ///
    /// @param link the last part of the address that ends their alerts
    @Transactional(readOnly = true)
    List<SavedSearch> byStopLink(String link) {
        return table.byStopTokens(StopLinks.tokens(link));
    }

    /// Ends their alerts, whoever has the link; doing so twice is fine.
    List<SavedSearch> stop(String link) {
        return byStopLink(link).stream()
                .flatMap(search -> table.lock(search.account(), search.id()).stream())
                .map(search -> changed(search, search.name(), AlertRhythm.OFF))
                .toList();
    }

    void forget(AccountId account) {
        // in this order: whoever tells at the same moment holds a search, and is waited for before the rest is deleted
        table.forget(account);
        told.forget(account);
    }

    void forgetDeleted() {
        table.forgetDeletedBefore(clock.instant().minus(settings.restorable()), MOST_FORGOTTEN);
    }

    private SavedSearch begun(AccountId actor, String question, Wish wish) {
        var now = clock.instant();
        var zone = zone(wish.zone());
        return new SavedSearch(
                SavedSearchId.next(),
                actor,
                wish.name(),
                question,
                wish.alert(),
                zone,
                token(),
                token(),
                now,
                now,
                null,
                wish.alert().next(now, zone),
                null);
    }

    private SavedSearch changed(SavedSearch before, String name, AlertRhythm alert) {
        var now = clock.instant();
        var switchedOn = before.alert() == AlertRhythm.OFF && alert != AlertRhythm.OFF;
        return written(new SavedSearch(
                before.id(),
                before.account(),
                name,
                before.question(),
                alert,
                before.zone(),
                before.feedToken(),
                before.stopToken(),
                before.savedAt(),
                switchedOn ? now : before.watchedSince(),
                before.lookedAt(),
                alert == before.alert() ? before.nextLook() : alert.next(now, before.zone()),
                before.deletedAt()));
    }

    private SavedSearch written(SavedSearch search) {
        table.update(search);
        return search;
    }

    private SavedSearch restored(SavedSearch search) {
        if (search.deletedAt() == null) {
            return search;
        }
        table.restore(search.id(), freeSlot(search.account()));
        return own(search.account(), search.id());
    }

    private int freeSlot(AccountId account) {
        var taken = table.slots(account);
        return IntStream.rangeClosed(1, settings.most())
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(() -> new Conflict(
                        "too-many-saved-searches",
                        "You have " + settings.most() + " saved searches",
                        "Delete one that you no longer need, then save this one."));
    }

    private SavedSearch own(AccountId actor, SavedSearchId id) {
        var search = any(actor, id);
        if (search.deletedAt() != null) {
            throw new NotFound("saved search");
        }
        return search;
    }

    private SavedSearch any(AccountId actor, SavedSearchId id) {
        return table.lock(actor, id).orElseThrow(() -> new NotFound("saved search"));
    }

    private static String checked(String name) {
        var line = name.replaceAll("\\p{Cntrl}+", " ").strip();
        new Rules()
                .check(
                        !line.isEmpty() && line.length() <= LONGEST_NAME,
                        "name",
                        "Give a name of 1 to " + LONGEST_NAME + " characters.")
                .throwIfBroken();
        return line;
    }

    private ZoneId zone(@Nullable String told) {
        try {
            return told == null ? settings.zone() : ZoneId.of(told);
        } catch (DateTimeException unknown) {
            return settings.zone();
        }
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
