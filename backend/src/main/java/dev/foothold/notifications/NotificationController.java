package dev.foothold.notifications;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Notifications over HTTP.
@RestController
@RequestMapping("/api/notifications")
@Tag(name = "Notifications")
class NotificationController {

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    @Operation(summary = "What you were told, newest first")
    CursorPage<NotificationView> mine(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notifications.mine(actor, cursor, Cursor.limit(limit));
    }

    @GetMapping("/unread")
    @Operation(summary = "How many you have not read")
    UnreadNotifications unread(@CurrentAccount AccountId actor) {
        return new UnreadNotifications(notifications.unread(actor));
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark as read")
    void markRead(@CurrentAccount AccountId actor, @Valid @RequestBody ReadNotificationsRequest request) {
        notifications.markRead(actor, request.ids());
    }

    /// Which ones were read.
    record ReadNotificationsRequest(
            @NotNull(message = "Name the notifications that you read.")
            @Size(min = 1, max = 100, message = "Mark 1 to 100 notifications at a time.")
            List<@NotNull UUID> ids) {}

    /// How many wait to be read.
    record UnreadNotifications(long unread) {}
}
