package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an employer offers and asks for; [ProjectRules] says what holds for it.
///
/// @param outcome what will exist afterwards, and what for
/// @param description Markdown
/// @param category the key of a category
/// @param hours the estimated work
/// @param fee fixed, for one position, before the platform fee
/// @param startsOn the first day of the work window
/// @param endsOn the last day of the work window
/// @param applyBy the last day to apply
/// @param place needed unless the work is remote
/// @param questions what applicants answer
/// @param supervisor a member of the employer who guides and reviews the work
@Embeddable
public record ProjectTerms(
        String title,
        String outcome,
        String description,

        @Convert(converter = TermsColumns.Deliverables.class)
        List<Deliverable> deliverables,

        @Convert(converter = TermsColumns.Lines.class) List<String> skills,
        String category,
        int hours,
        Money fee,
        int positions,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate applyBy,
        @Enumerated(EnumType.STRING) WorkMode mode,
        @Nullable Place place,
        @Convert(converter = TermsColumns.Admission.class) Audience audience,
        @Convert(converter = TermsColumns.Lines.class) List<String> questions,
        @Enumerated(EnumType.STRING) AiPolicy aiPolicy,
        AccountId supervisor,
        @Convert(converter = TermsColumns.Lines.class) List<String> learningGoals) {

    /// Takes texts and lists that were not sent as empty, so that the rules can name the field.
    public ProjectTerms {
        title = title == null ? "" : title.strip();
        outcome = outcome == null ? "" : outcome.strip();
        description = description == null ? "" : description.strip();
        deliverables = deliverables == null ? List.of() : deliverables;
        skills = Texts.stripped(skills);
        category = category == null ? "" : category;
        audience = audience == null ? Audience.anyone() : audience;
        questions = Texts.stripped(questions);
        learningGoals = Texts.stripped(learningGoals);
    }

    /// The same terms with the work done there.
    ProjectTerms at(Place where) {
        return new ProjectTerms(
                title,
                outcome,
                description,
                deliverables,
                skills,
                category,
                hours,
                fee,
                positions,
                startsOn,
                endsOn,
                applyBy,
                mode,
                where,
                audience,
                questions,
                aiPolicy,
                supervisor,
                learningGoals);
    }

    /// How many days lie between the first and the last day of work.
    public long windowDays() {
        return ChronoUnit.DAYS.between(startsOn, endsOn);
    }
}
