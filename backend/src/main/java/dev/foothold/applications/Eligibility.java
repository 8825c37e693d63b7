package dev.foothold.applications;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.Audience;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.students.StudentFacts;
import dev.foothold.universities.ClassStanding;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who may apply to which project, and to whom a position may be offered.
@Component
class Eligibility {

    private final ApplicationRepository applications;
    private final ApplicationAccess access;
    private final Projects projects;
    private final Clock clock;

    Eligibility(ApplicationRepository applications, ApplicationAccess access, Projects projects, Clock clock) {
        this.applications = applications;
        this.access = access;
        this.projects = projects;
        this.clock = clock;
    }

    void requireMayApply(AccountId actor, StudentFacts student, ProjectView project) {
        if (access.isMember(actor, project.employer())) {
            throw new NotEligible("You belong to the employer who posted it, so you cannot apply to it yourself.");
        }
        if (!projects.openForApplications(project.id(), clock.instant())) {
            throw new ProjectNotOpen();
        }
        var audience = project.terms().audience();
        if (!audience.admits(student.classStanding(), student.university())) {
            throw new NotEligible(whoIsWelcome(audience));
        }
    }

    void requireMayBeOffered(Application application, ProjectView project) {
        if (project.positionsLeft() < 1) {
            throw PositionsTaken.beforeTheOffer();
        }
        var kept = project.terms().audience().earlyYearSeats();
        var standing = application.classStanding();
        var isLater = standing != null && !standing.earlyYear();
        var open = project.terms().positions() - kept;
        if (kept > 0 && isLater && applications.promisedToLaterYears(project.id()) >= open) {
            throw new SeatsForEarlyYears();
        }
    }

    private static String whoIsWelcome(Audience audience) {
        if (audience.standings().isEmpty()) {
            return "The employer invites students of certain universities only, and yours is not among them.";
        }
        var standings =
                audience.standings().stream().sorted().map(Eligibility::words).collect(Collectors.joining(", "));
        var universities = audience.universities().isEmpty() ? "" : ", and of certain universities only";
        return "The employer invites students of these class standings: " + standings + universities + ".";
    }

    private static String words(ClassStanding standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
