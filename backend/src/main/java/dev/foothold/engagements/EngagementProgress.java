package dev.foothold.engagements;

import dev.foothold.applications.ApplicationId;
import dev.foothold.applications.Applications;
import dev.foothold.payments.PaymentId;
import dev.foothold.projects.Projects;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves engagements on by what happens elsewhere and by the passing of time. Telling the same twice changes nothing.
@Component
@Transactional
class EngagementProgress {

    private static final Limit AT_ONCE = Limit.of(200);

    private final EngagementRepository engagements;
    private final AgreementTemplate template;
    private final EngagementNames names;
    private final EngagementMoney money;
    private final Applications applications;
    private final Projects projects;
    private final Students students;
    private final Clock clock;

    EngagementProgress(
            EngagementRepository engagements,
            AgreementTemplate template,
            EngagementNames names,
            EngagementMoney money,
            Applications applications,
            Projects projects,
            Students students,
            Clock clock) {
        this.engagements = engagements;
        this.template = template;
        this.names = names;
        this.money = money;
        this.applications = applications;
        this.projects = projects;
        this.students = students;
        this.clock = clock;
    }

    /// An accepted offer becomes an engagement on the terms that were offered.
    void open(ApplicationId id, Instant acceptedAt) {
        if (engagements.of(id).isPresent()) {
            return;
        }
        var application = applications.get(id);
        var project = projects.get(application.project());
        var offer = Objects.requireNonNull(application.offer(), "An accepted application has an offer");
        var parties = new Parties(
                id,
                application.project(),
                application.employer(),
                project.terms().supervisor(),
                application.student(),
                students.account(application.student()));
        var terms = new EngagementTerms(
                application.projectTitle(),
                application.projectSlug(),
                offer.fee(),
                offer.net(),
                project.figures().platformFeeBasisPoints(),
                offer.startsOn(),
                offer.endsOn(),
                project.terms().deliverables());
        var called = names.of(parties.employer(), parties.student(), parties.supervisor());
        var day = LocalDate.ofInstant(acceptedAt, ZoneOffset.UTC);
        var agreement = template.fill(terms, called, project.terms(), day);
        engagements.saveAndFlush(new Engagement(EngagementId.next(), parties, terms, agreement, acceptedAt));
    }

    void holdFunds(PaymentId payment, Instant at) {
        engagements.lock(payment).ifPresent(engagement -> {
            engagement.holdFunds(at);
            engagements.saveAndFlush(engagement);
        });
    }

    /// The payer's bank has decided: what it kept from going back when the work was cancelled goes back now.
    void giveBackHeld(PaymentId payment) {
        engagements
                .lock(payment)
                .filter(engagement -> engagement.status() == EngagementStatus.CANCELLED)
                .ifPresent(money::giveBackHeld);
    }

    /// Of several parts the last one counts, and none before the work is over.
    void notePaid(PaymentId payment, Instant at) {
        engagements
                .lock(payment)
                .filter(engagement -> engagement.status().isOver())
                .ifPresent(engagement -> money.paidOut(engagement).ifPresent(net -> {
                    engagement.notePaid(net, at);
                    engagements.saveAndFlush(engagement);
                }));
    }

    @Transactional(readOnly = true)
    List<EngagementId> reviewsOverdue() {
        return engagements.reviewsOverdue(clock.instant(), AT_ONCE);
    }

    void approveBySilence(EngagementId id) {
        engagements.lock(id).ifPresent(engagement -> {
            if (engagement.approveBySilence(clock.instant())) {
                engagements.saveAndFlush(engagement);
                money.release(engagement);
            }
        });
    }
}
