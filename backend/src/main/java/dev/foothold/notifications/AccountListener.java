package dev.foothold.notifications;

import dev.foothold.accounts.AccountEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Mails the one-time links of accounts, and forgets what closed ones were told.
@Component
class AccountListener {

    private final Notifications notifications;

    AccountListener(Notifications notifications) {
        this.notifications = notifications;
    }

    @ApplicationModuleListener
    void on(AccountEvent.ConfirmationRequested requested) {
        notifications.tell(
                requested.account(),
                about(requested, "Confirm your e-mail address")
                        .saying("Confirm that this address is yours. If you did not sign up, ignore this mail.")
                        .leadingTo("/verify-email/" + requested.token(), "Confirm the address")
                        .byMailOnly());
    }

    @ApplicationModuleListener
    void on(AccountEvent.PasswordResetRequested requested) {
        notifications.tell(
                requested.account(),
                about(requested, "Choose a new password")
                        .saying("Somebody asked for a new password for your account. If it was not you, ignore this"
                                + " mail; your password stays as it is.")
                        .leadingTo("/reset-password/" + requested.token(), "Choose a password")
                        .byMailOnly());
    }

    @ApplicationModuleListener
    void on(AccountEvent.Invited invited) {
        notifications.tell(
                invited.account(),
                about(invited, invited.organisationName() + " invites you to Foothold")
                        .saying("You were made a member of the team. Choose a password to sign in.")
                        .leadingTo("/invite/" + invited.token(), "Choose a password")
                        .byMailOnly());
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed closed) {
        notifications.forget(closed.account());
    }

    private static Message about(AccountEvent event, String title) {
        return Message.about("account-" + event.getClass().getSimpleName(), event.account(), event.at(), title);
    }
}
