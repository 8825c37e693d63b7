package dev.foothold.universities;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;
import static dev.foothold.accounts.OrganisationRole.EMPLOYER_RELATIONS;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Slug;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to universities: join, find, staff, enrolment counts.
@Component
@Transactional
public class Universities {

    private static final int MOST_LISTED = 500;

    private final UniversityRepository universities;
    private final UniversityStaff staff;
    private final Accounts accounts;
    private final Clock clock;

    Universities(UniversityRepository universities, UniversityStaff staff, Accounts accounts, Clock clock) {
        this.universities = universities;
        this.staff = staff;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Lets a university take part; an operator does it, or the first of its staff with a confirmed address there.
    public UniversityView join(AccountId actor, UniversityProfile profile) {
        staff.mustSpeakFor(actor, profile);
        var id = UniversityId.next();
        var university = new University(id, freeSlug(id, profile.name()), profile, clock.instant());
        universities.withDomain(profile.domains()).stream().findFirst().ifPresent(other -> {
            throw new DomainTaken(other.view().name());
        });
        var view = universities.saveAndFlush(university).view();
        accounts.join(actor, id.id(), OrganisationKind.UNIVERSITY, view.name(), Set.of(CAREER_SERVICES));
        return view;
    }

    /// The university.
    @Transactional(readOnly = true)
    public UniversityView get(UniversityId id) {
        return existing(id).view();
    }

    /// Those of the universities that exist.
    @Transactional(readOnly = true)
    public Map<UniversityId, UniversityView> all(Collection<UniversityId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return universities.findByIdIn(Set.copyOf(ids)).stream()
                .map(University::view)
                .collect(toMap(UniversityView::id, view -> view));
    }

    /// Everybody who takes part, by name, at most 500.
    @Transactional(readOnly = true)
    public List<UniversityView> list() {
        return universities.findAllByOrderByName(Limit.of(MOST_LISTED)).stream()
                .map(University::view)
                .toList();
    }

    /// The university of that name in addresses.
    @Transactional(readOnly = true)
    public Optional<UniversityView> bySlug(String slug) {
        return universities.findBySlug(slug).map(University::view);
    }

    /// The university that an e-mail address belongs to, by its domain or one above it.
    @Transactional(readOnly = true)
    public Optional<UniversityView> byEmailDomain(String email) {
        var domains = MailDomains.of(email);
        if (domains.isEmpty()) {
            return Optional.empty();
        }
        return universities.withDomain(domains).stream()
                .map(University::view)
                .min(comparingInt(view -> nearest(domains, view)));
    }

    /// Gives somebody with an address of the university a role; somebody without an account is invited by mail.
    public List<MemberView> addStaff(
            AccountId actor, UniversityId id, String email, String name, Set<OrganisationRole> roles) {
        mustRun(actor, id);
        staff.add(get(id), email, name, roles);
        return accounts.members(id.id());
    }

    /// The people who act for the university; for themselves and operators.
    @Transactional(readOnly = true)
    public List<MemberView> staff(AccountId actor, UniversityId id) {
        mustSee(actor, id);
        return accounts.members(id.id());
    }

    /// Replaces the enrolment counts of an academic year.
    public List<CohortView> setCohorts(
            AccountId actor, UniversityId id, String term, Map<ClassStanding, Integer> enrolled) {
        mustRun(actor, id);
        var university = existing(id);
        university.count(new Term(term), enrolled);
        return universities.saveAndFlush(university).counted(new Term(term));
    }

    /// The enrolment counts of an academic year, for staff and operators.
    @Transactional(readOnly = true)
    public List<CohortView> cohorts(AccountId actor, UniversityId id, String term) {
        mustSee(actor, id);
        return existing(id).counted(new Term(term));
    }

    private void mustRun(AccountId actor, UniversityId id) {
        if (!accounts.me(actor).operator()) {
            accounts.require(actor, id.id(), CAREER_SERVICES);
        }
    }

    private void mustSee(AccountId actor, UniversityId id) {
        if (!accounts.me(actor).operator()) {
            accounts.require(actor, id.id(), CAREER_SERVICES, EMPLOYER_RELATIONS);
        }
    }

    private University existing(UniversityId id) {
        return universities.findById(id).orElseThrow(() -> new NotFound("university"));
    }

    private String freeSlug(UniversityId id, String name) {
        var wanted = Slug.of(name, "university");
        return universities.existsBySlug(wanted) ? wanted + "-" + id.toString().substring(28) : wanted;
    }

    private static int nearest(List<String> domains, UniversityView university) {
        return university.domains().stream()
                .mapToInt(domains::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(domains.size());
    }
}
