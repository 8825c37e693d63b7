package dev.foothold.notifications;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people are told and shows each their own.
@Component
@Transactional
class Notifications {

    private final NotificationRepository notifications;
    private final NotificationSettings settings;
    private final Clock clock;

    Notifications(NotificationRepository notifications, NotificationSettings settings, Clock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    /// Tells each of the recipients once, however often the fact arrives.
    void tell(Collection<AccountId> recipients, Message message) {
        // mails belong to the true time: a year that is played for a demonstration is old news
        var now = Instant.now();
        var worthMailing = message.at().isAfter(now.minus(settings.newsFor()));
        var told = notifications.told(message.key(), recipients);
        recipients.stream()
                .distinct()
                .filter(recipient -> !told.contains(recipient))
                .forEach(recipient -> notifications.save(new Notification(recipient, message, worthMailing, now)));
    }

    void tell(AccountId recipient, Message message) {
        tell(List.of(recipient), message);
    }

    @Transactional(readOnly = true)
    CursorPage<NotificationView> mine(AccountId actor, @Nullable String cursor, int limit) {
        var from = Cursor.parse(cursor);
        var views = notifications.page(actor, from.at(), from.id(), Limit.of(limit + 1)).stream()
                .map(Notification::view)
                .toList();
        return CursorPage.of(views, limit, last -> new Cursor(last.at(), last.id()).text());
    }

    @Transactional(readOnly = true)
    long unread(AccountId actor) {
        return notifications.unread(actor);
    }

    /// Forgets what was told to somebody who has left; doing so twice is fine.
    void forget(AccountId account) {
        notifications.forget(account);
    }

    /// Ids of others, or unknown ones, change nothing.
    void markRead(AccountId actor, Collection<UUID> ids) {
        notifications.read(actor, ids, clock.instant());
    }
}
