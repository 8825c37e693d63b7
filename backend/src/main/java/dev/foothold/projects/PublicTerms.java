package dev.foothold.projects;

import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The terms of a project as anybody sees them: [ProjectTerms] without the supervisor's account.
public record PublicTerms(
        String title,
        String outcome,
        String description,
        List<Deliverable> deliverables,
        List<String> skills,
        String category,
        int hours,
        Money fee,
        int positions,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate applyBy,
        WorkMode mode,
        @Nullable Place place,
        Audience audience,
        List<String> questions,
        AiPolicy aiPolicy,
        List<String> learningGoals) {

    static PublicTerms of(ProjectTerms terms) {
        return new PublicTerms(
                terms.title(),
                terms.outcome(),
                terms.description(),
                terms.deliverables(),
                terms.skills(),
                terms.category(),
                terms.hours(),
                terms.fee(),
                terms.positions(),
                terms.startsOn(),
                terms.endsOn(),
                terms.applyBy(),
                terms.mode(),
                terms.place(),
                terms.audience(),
                terms.questions(),
                terms.aiPolicy(),
                terms.learningGoals());
    }
}
