package dev.foothold.accounts.security;

import dev.foothold.accounts.AccountEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Signs a closed account out everywhere.
@Component
class ClosedAccountListener {

    private final BrowserSession sessions;

    ClosedAccountListener(BrowserSession sessions) {
        this.sessions = sessions;
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed event) {
        sessions.endAll(event.account());
    }
}
