package dev.foothold.applications;

import dev.foothold.accounts.AccountEvent;
import dev.foothold.students.Students;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A student who leaves keeps no employer waiting.
@Component
class AccountListener {

    private final OpenEnds openEnds;
    private final Students students;

    AccountListener(OpenEnds openEnds, Students students) {
        this.openEnds = openEnds;
        this.students = students;
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed closed) {
        students.of(closed.account())
                .ifPresent(student -> openEnds.all(student).forEach(openEnds::leave));
    }
}
