package dev.foothold.conversions;

import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.EngagementId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.BeanFactory;

/// Conversions in every state, reached by the verbs that people use.
public class ConversionFixtures {

    /// Where the role is described.
    public static final String JOB_LINK = "https://www.harbor.example/jobs/7";

    private final Conversions conversions;
    private final EngagementFixtures engagements;

    /// Takes the doors from the running application.
    public ConversionFixtures(BeanFactory beans) {
        this.conversions = beans.getBean(Conversions.class);
        this.engagements = new EngagementFixtures(beans);
    }

    /// A conversion, its student and whoever owns the employer and supervises.
    public record Promising(ConversionId id, EngagementId engagement, AccountId student, AccountId owner) {}

    /// The supervisor would hire.
    public Promising intended() {
        var engagement = engagements.completed();
        var view = conversions.wouldHire(engagement.owner(), engagement.id(), "Careful with numbers.");
        return new Promising(view.id(), engagement.id(), engagement.student(), engagement.owner());
    }

    /// The student has the link.
    public Promising linked() {
        var conversion = intended();
        conversions.sendLink(conversion.owner(), conversion.id(), "Junior analyst", JOB_LINK);
        return conversion;
    }

    /// The student has told of everything up to this step, all of it today.
    public Promising reported(ConversionStep last) {
        var conversion = linked();
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var step : ConversionStep.values()) {
            if (step.isReportedByStudent() && last.hasReached(step)) {
                conversions.report(conversion.student(), conversion.id(), step, today, null);
            }
        }
        return conversion;
    }
}
