package dev.foothold.universities;

import static java.util.Comparator.comparing;

import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Place;
import dev.foothold.shared.Rules;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A university that takes part.
@Entity
class University extends AbstractAggregateRoot<University> {

    private static final int LARGEST_COHORT = 500_000;

    @EmbeddedId
    private UniversityId id;

    private String slug;
    private String name;
    private String shortName;
    private Place place;

    @ElementCollection
    @CollectionTable(name = "university_domain", joinColumns = @JoinColumn(name = "university"))
    @Column(name = "domain")
    private Set<String> domains = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme", joinColumns = @JoinColumn(name = "university"))
    private Set<Programme> programmes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort", joinColumns = @JoinColumn(name = "university"))
    private Set<Cohort> cohorts = new HashSet<>();

    @SuppressWarnings("UnusedVariable") // for operators who look at the table
    private Instant joinedAt;

    @Version
    private @Nullable Long version;

    University(UniversityId id, String slug, UniversityProfile profile, Instant at) {
        UniversityRules.mustHold(profile);
        this.id = id;
        this.slug = slug;
        this.name = profile.name();
        this.shortName = profile.shortName();
        this.place = profile.place();
        this.joinedAt = at;
        domains.addAll(profile.domains());
        profile.programmes()
                .forEach(one -> programmes.add(
                        new Programme(Identifiers.next(), one.name().strip(), one.cipCode())));
        registerEvent(new UniversityEvent.Joined(id, at));
    }

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected University() {}

    /// Replaces what was counted for one academic year.
    void count(Term term, Map<ClassStanding, Integer> enrolled) {
        var rules = new Rules();
        enrolled.forEach((standing, number) -> rules.check(
                number != null && number >= 0 && number <= LARGEST_COHORT,
                "enrolled." + standing,
                "Give a number from 0 to " + LARGEST_COHORT + "."));
        rules.throwIfBroken();
        cohorts.removeIf(cohort -> cohort.term().equals(term.text()));
        enrolled.forEach((standing, number) -> cohorts.add(new Cohort(term.text(), standing, number)));
    }

    List<CohortView> counted(Term term) {
        return cohorts.stream()
                .filter(cohort -> cohort.term().equals(term.text()))
                .sorted(comparing(Cohort::classStanding))
                .map(Cohort::view)
                .toList();
    }

    UniversityView view() {
        return new UniversityView(
                id,
                slug,
                name,
                shortName,
                place,
                domains.stream().sorted().toList(),
                programmes.stream()
                        .sorted(comparing(Programme::name))
                        .map(Programme::view)
                        .toList());
    }
}
