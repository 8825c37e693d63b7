package dev.foothold.notifications;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One fact told to one person, in the list and by mail.
@Entity
@DynamicUpdate
class Notification {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int LONGEST_TROUBLE = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private AccountId account;

    // read by queries and operators only
    @SuppressWarnings("UnusedVariable")
    private String factKey;

    private Instant at;
    private String title;

    @Convert(converter = NotificationColumns.Paragraphs.class)
    private List<String> paragraphs;

    @Convert(converter = NotificationColumns.FurtherLinks.class)
    private List<Message.FurtherLink> links;

    private String path;
    private String action;
    private @Nullable String stopPath;
    private boolean listed;
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MailState mailState;

    // read by queries and operators only
    @SuppressWarnings("UnusedVariable")
    private Instant mailDue;

    private int mailAttempts;

    // read by queries and operators only
    @SuppressWarnings("UnusedVariable")
    private @Nullable String mailTrouble;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    /// @param now the true time, by which mails go out
    Notification(AccountId account, Message message, boolean worthMailing, Instant now) {
        this.id = Identifiers.next();
        this.account = account;
        this.factKey = message.key();
        this.at = message.at();
        this.title = message.title();
        this.paragraphs = message.paragraphs();
        this.links = message.links();
        this.path = message.path();
        this.action = message.action();
        this.stopPath = message.stopPath();
        this.listed = !message.mailOnly();
        this.mailState = MailState.WAITING;
        this.mailDue = now;
        if (!worthMailing) {
            settle(MailState.SKIPPED);
        }
    }

    /// Takes the mail for one attempt; should the process die over it, another one tries again after the pause.
    void attempt(Instant now) {
        mailDue = now.plus(pause());
        mailAttempts++;
    }

    void sent() {
        settle(MailState.SENT);
    }

    void skip() {
        settle(MailState.SKIPPED);
    }

    void fail(String trouble, int mostAttempts) {
        mailTrouble = trouble.length() <= LONGEST_TROUBLE ? trouble : trouble.substring(0, LONGEST_TROUBLE);
        if (mailAttempts >= mostAttempts) {
            settle(MailState.FAILED);
        }
    }

    boolean isWaiting() {
        return mailState == MailState.WAITING;
    }

    boolean isExhausted(int mostAttempts) {
        return mailAttempts >= mostAttempts;
    }

    AccountId account() {
        return account;
    }

    Letter letter(String email, String name) {
        return new Letter(id, email, name, title, paragraphs, links, path, action, stopPath);
    }

    NotificationView view() {
        return new NotificationView(id, title, String.join("\n\n", paragraphs), path, at, readAt != null);
    }

    private void settle(MailState state) {
        mailState = state;
        if (!listed) {
            path = "/";
        }
    }

    private Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(mailAttempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
