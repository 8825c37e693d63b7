package dev.foothold.notifications;

import dev.foothold.accounts.Accounts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands out mails, each to one worker, and notes what became of them. It lives in the true time.
@Component
@Transactional
class Outbox {

    private final NotificationRepository notifications;
    private final Accounts accounts;
    private final NotificationSettings settings;

    Outbox(NotificationRepository notifications, Accounts accounts, NotificationSettings settings) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.settings = settings;
    }

    /// The mail that is due the longest; nobody else gets it until its pause is over. None when nothing is due.
    Optional<Letter> next() {
        return notifications.due(Instant.now()).flatMap(this::take);
    }

    void sent(UUID id) {
        notifications.findById(id).filter(Notification::isWaiting).ifPresent(Notification::sent);
    }

    void failed(UUID id, String trouble) {
        notifications
                .findById(id)
                .filter(Notification::isWaiting)
                .ifPresent(notification -> notification.fail(trouble, settings.mostAttempts()));
    }

    private Optional<Letter> take(Notification notification) {
        if (!accounts.isOpen(notification.account())) {
            notification.skip();
            return following();
        }
        if (notification.isExhausted(settings.mostAttempts())) {
            notification.fail("The worker ended during the last attempt.", settings.mostAttempts());
            return following();
        }
        notification.attempt(Instant.now());
        var account = accounts.get(notification.account());
        return Optional.of(notification.letter(account.email(), account.name()));
    }

    // the row must be seen as settled before the next one is looked for
    private Optional<Letter> following() {
        notifications.flush();
        return next();
    }
}
