package dev.foothold.engagements;

import dev.foothold.payments.PaidWork;
import dev.foothold.payments.PaymentId;
import dev.foothold.projects.Projects;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells payments which money is for work that has begun, and calls off what has not when its money goes back.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaidEngagements implements PaidWork {

    private final EngagementRepository engagements;
    private final Projects projects;
    private final Clock clock;

    PaidEngagements(EngagementRepository engagements, Projects projects, Clock clock) {
        this.engagements = engagements;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public boolean isUnderWay(PaymentId payment) {
        return engagements
                .lock(payment)
                .filter(engagement -> engagement.status().isRunning())
                .isPresent();
    }

    @Override
    public boolean isOver(PaymentId payment) {
        return engagements
                .lock(payment)
                .map(engagement -> engagement.status().isOver())
                .orElse(true);
    }

    @Override
    public void callOff(PaymentId payment, String why) {
        engagements
                .lock(payment)
                .filter(engagement -> engagement.status().isBeforeStart())
                .ifPresent(engagement -> {
                    engagement.cancel(why, Side.EMPLOYER, clock.instant());
                    engagements.saveAndFlush(engagement);
                    projects.giveSeatBack(engagement.project());
                });
    }
}
