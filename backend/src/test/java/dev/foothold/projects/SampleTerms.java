package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Terms that keep every rule, to be varied one by one.
public class SampleTerms {

    private String title = "Clean a survey data set";
    private String outcome = "A clean table of 1,200 answers that our board can trust.";
    private String description = "We asked our members what they think. The answers need care.";
    private List<Deliverable> deliverables =
            List.of(new Deliverable("Clean table", List.of("No duplicates", "Every change is noted")));
    private List<String> skills = List.of("Excel", "Data cleaning");
    private String category = "data-analysis";
    private int hours = 20;
    private Money fee = Money.usd(500_00);
    private int positions = 1;
    private LocalDate startsOn = LocalDate.now(ZoneOffset.UTC).plusDays(14);
    private LocalDate endsOn = startsOn.plusDays(14);
    private LocalDate applyBy = startsOn.minusDays(4);
    private WorkMode mode = WorkMode.REMOTE;
    private @Nullable Place place;
    private Audience audience = Audience.anyone();
    private List<String> questions = List.of("Which data set have you cleaned before?");
    private final AccountId supervisor;

    /// Terms under this supervisor.
    public SampleTerms(AccountId supervisor) {
        this.supervisor = supervisor;
    }

    /// Names the project.
    public SampleTerms title(String other) {
        title = other;
        return this;
    }

    /// Says what will exist.
    public SampleTerms outcome(String other) {
        outcome = other;
        return this;
    }

    /// Tells more.
    public SampleTerms description(String other) {
        description = other;
        return this;
    }

    /// Names what is handed in.
    public SampleTerms deliverables(List<Deliverable> others) {
        deliverables = others;
        return this;
    }

    /// Asks for skills.
    public SampleTerms skills(List<String> others) {
        skills = others;
        return this;
    }

    /// Puts it under a category.
    public SampleTerms category(String other) {
        category = other;
        return this;
    }

    /// Estimates the work.
    public SampleTerms hours(int other) {
        hours = other;
        return this;
    }

    /// Sets the fee for one position.
    public SampleTerms fee(Money other) {
        fee = other;
        return this;
    }

    /// Offers several positions.
    public SampleTerms positions(int other) {
        positions = other;
        return this;
    }

    /// Moves the work window.
    public SampleTerms window(LocalDate from, LocalDate to) {
        startsOn = from;
        endsOn = to;
        return this;
    }

    /// Ends the applications on another day.
    public SampleTerms applyBy(LocalDate other) {
        applyBy = other;
        return this;
    }

    /// Says where the work is done.
    public SampleTerms mode(WorkMode other, @Nullable Place where) {
        mode = other;
        place = where;
        return this;
    }

    /// Says who may apply.
    public SampleTerms audience(Audience other) {
        audience = other;
        return this;
    }

    /// Asks applicants.
    public SampleTerms questions(List<String> others) {
        questions = others;
        return this;
    }

    /// The terms.
    public ProjectTerms make() {
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
                place,
                audience,
                questions,
                AiPolicy.ALLOWED_WITH_DISCLOSURE,
                supervisor,
                List.of("How to document a change"));
    }
}
