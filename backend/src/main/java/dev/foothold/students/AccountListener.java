package dev.foothold.students;

import dev.foothold.accounts.AccountEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Follows what happens to students' accounts.
@Component
class AccountListener {

    private final Students students;

    AccountListener(Students students) {
        this.students = students;
    }

    @ApplicationModuleListener
    void on(AccountEvent.EmailConfirmed event) {
        students.confirmEnrolment(event.account(), event.at());
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed event) {
        students.forget(event.account(), event.at());
    }
}
