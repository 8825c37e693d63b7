package dev.foothold.applications;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.StaleVersion;
import dev.foothold.students.Students;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says whose application somebody may read or change. What is not theirs does not exist for them.
@Component
class ApplicationAccess {

    private final ApplicationRepository applications;
    private final Accounts accounts;
    private final Students students;

    ApplicationAccess(ApplicationRepository applications, Accounts accounts, Students students) {
        this.applications = applications;
        this.accounts = accounts;
        this.students = students;
    }

    Application ofStudent(AccountId actor, ApplicationId id, @Nullable Long ifVersion) {
        var application = locked(id);
        if (!isOwn(actor, application)) {
            throw new NotFound("application");
        }
        StaleVersion.check(ifVersion, application.version());
        return application;
    }

    Application ofEmployer(AccountId actor, ApplicationId id, @Nullable Long ifVersion) {
        var application = locked(id);
        requireReadableByEmployer(actor, application);
        StaleVersion.check(ifVersion, application.version());
        return application;
    }

    Application readable(AccountId actor, ApplicationId id) {
        var application = applications.findById(id).orElseThrow(() -> new NotFound("application"));
        if (!isOwn(actor, application)) {
            requireReadableByEmployer(actor, application);
        }
        return application;
    }

    boolean isOwn(AccountId actor, Application application) {
        return students.of(actor).filter(application.student()::equals).isPresent();
    }

    boolean isMember(AccountId actor, EmployerId employer) {
        return accounts.isMember(actor, employer.id());
    }

    void requireTeam(AccountId actor, EmployerId employer) {
        accounts.require(actor, employer.id(), OWNER, RECRUITER, SUPERVISOR);
    }

    private void requireReadableByEmployer(AccountId actor, Application application) {
        if (application.status() == ApplicationStatus.DRAFT || !isMember(actor, application.employer())) {
            throw new NotFound("application");
        }
        requireTeam(actor, application.employer());
    }

    private Application locked(ApplicationId id) {
        return applications.lock(id).orElseThrow(() -> new NotFound("application"));
    }
}
