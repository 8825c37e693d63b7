package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Forgets every way into a closed account.
@Component
class AccountListener {

    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final ExternalSignIns externalSignIns;

    AccountListener(Passwords passwords, OneTimeTokens tokens, ExternalSignIns externalSignIns) {
        this.passwords = passwords;
        this.tokens = tokens;
        this.externalSignIns = externalSignIns;
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed closed) {
        passwords.forget(closed.account());
        tokens.forget(closed.account());
        externalSignIns.forget(closed.account());
    }
}
