package dev.foothold.engagements;

import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a reader may do in an engagement now.
@Component
class Actions {

    private final EngagementSettings settings;

    Actions(EngagementSettings settings) {
        this.settings = settings;
    }

    List<String> of(Engagement engagement, Reader reader) {
        var isTeam = reader.isStudent() || reader.isOneOf(OWNER, RECRUITER, SUPERVISOR);
        var isJudge = reader.isOneOf(OWNER, SUPERVISOR);
        var actions = new ArrayList<String>();
        switch (engagement.status()) {
            case AWAITING_SIGNATURES -> addIf(isTeam && !hasSigned(engagement, reader), actions, "SIGN");
            case AWAITING_FUNDS -> addIf(reader.isOneOf(OWNER, FINANCE), actions, "FUND");
            case AWAITING_KICKOFF -> addIf(reader.isStudent() || isJudge, actions, "KICK_OFF");
            case IN_PROGRESS, CHANGES_REQUESTED -> addIf(reader.isStudent(), actions, "SUBMIT");
            case SUBMITTED -> {
                addIf(isJudge, actions, "APPROVE");
                addIf(
                        isJudge && engagement.changeRequests().size() < settings.revisionRounds(),
                        actions,
                        "REQUEST_CHANGES");
            }
            case COMPLETED, CANCELLED -> {}
        }
        addIf(isJudge && engagement.status().isRunning(), actions, "APPROVE_MILESTONE");
        addIf(isTeam && engagement.status().isRunning(), actions, "CHECK_IN");
        addIf(isTeam && mayCancel(engagement, reader), actions, "CANCEL");
        return List.copyOf(actions);
    }

    private static boolean hasSigned(Engagement engagement, Reader reader) {
        return (reader.isStudent() ? engagement.studentSignature() : engagement.employerSignature()) != null;
    }

    private static boolean mayCancel(Engagement engagement, Reader reader) {
        return !engagement.status().isOver()
                && (reader.isStudent() || engagement.status() != EngagementStatus.SUBMITTED);
    }

    private static void addIf(boolean allowed, List<String> actions, String action) {
        if (allowed) {
            actions.add(action);
        }
    }
}
