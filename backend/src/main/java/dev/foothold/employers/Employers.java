package dev.foothold.employers;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static java.util.stream.Collectors.toMap;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import dev.foothold.shared.Slug;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to employers: register, describe, verify, suspend, find, and who acts for them.
@Component
@Transactional
public class Employers {

    private final EmployerRepository employers;
    private final EmployerChecks checks;
    private final EmployerTeams teams;
    private final Accounts accounts;
    private final Clock clock;

    Employers(
            EmployerRepository employers, EmployerChecks checks, EmployerTeams teams, Accounts accounts, Clock clock) {
        this.employers = employers;
        this.checks = checks;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Signs an employer up; the actor gets every role in it.
    public EmployerView register(AccountId actor, EmployerProfile profile) {
        accounts.requireKind(actor, AccountKind.EMPLOYER);
        teams.mustHaveRoomFor(actor);
        var id = EmployerId.next();
        var email = accounts.get(actor).email();
        var mailDomain = email.substring(email.lastIndexOf('@') + 1);
        var employer = new Employer(id, freeSlug(id, profile.name()), mailDomain, profile, clock.instant());
        var view = save(employer);
        teams.join(view, actor, EmployerTeams.ROLES);
        return view;
    }

    /// Changes the profile; a verified employer with another name or web site is looked at again.
    public EmployerView change(AccountId actor, EmployerId id, EmployerProfile profile, @Nullable Long ifVersion) {
        accounts.require(actor, id.id(), OWNER, RECRUITER);
        var employer = existing(id);
        employer.mustBe(ifVersion);
        var renamed = !employer.isNamed(profile.name());
        employer.change(profile, clock.instant());
        var view = save(employer);
        if (renamed) {
            teams.rename(view);
        }
        return view;
    }

    /// An operator found the employer to be who it says; lifts a suspension too.
    public EmployerView verify(AccountId actor, EmployerId id) {
        accounts.requireOperator(actor);
        var employer = existing(id);
        employer.verify(clock.instant());
        return save(employer);
    }

    /// An operator keeps the employer from meeting students.
    public EmployerView suspend(AccountId actor, EmployerId id, String reason) {
        accounts.requireOperator(actor);
        new Rules()
                .check(
                        reason.strip().length() >= 5 && reason.length() <= 500,
                        "reason",
                        "Tell the reason in 5 to 500 characters. The employer reads it.")
                .throwIfBroken();
        var employer = existing(id);
        employer.suspend(reason.strip(), clock.instant());
        return save(employer);
    }

    /// The employer for other modules.
    @Transactional(readOnly = true)
    public EmployerView get(EmployerId id) {
        return existing(id).view(checks);
    }

    /// The employer for its members and for operators.
    @Transactional(readOnly = true)
    public EmployerView view(AccountId actor, EmployerId id) {
        if (!accounts.me(actor).operator() && !accounts.isMember(actor, id.id())) {
            throw new NotFound("employer");
        }
        return get(id);
    }

    /// Those of the employers that exist.
    @Transactional(readOnly = true)
    public Map<EmployerId, EmployerView> all(Collection<EmployerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return employers.findByIdIn(Set.copyOf(ids)).stream()
                .map(employer -> employer.view(checks))
                .collect(toMap(EmployerView::id, view -> view));
    }

    /// The employer of that name in addresses.
    @Transactional(readOnly = true)
    public Optional<EmployerView> bySlug(String slug) {
        return employers.findBySlug(slug).map(employer -> employer.view(checks));
    }

    /// Those that wait to be looked at, the newest first; for operators.
    @Transactional(readOnly = true)
    public CursorPage<EmployerView> pending(AccountId actor, @Nullable String cursor, int limit) {
        return withStatus(actor, EmployerStatus.PENDING, cursor, limit);
    }

    /// The employers of one status, the newest first; for operators.
    @Transactional(readOnly = true)
    public CursorPage<EmployerView> withStatus(
            AccountId actor, EmployerStatus status, @Nullable String cursor, int limit) {
        accounts.requireOperator(actor);
        var from = Cursor.parse(cursor);
        var views = employers.page(status, from.at(), from.id(), Limit.of(limit + 1)).stream()
                .map(employer -> employer.view(checks))
                .toList();
        return CursorPage.of(
                views, limit, last -> new Cursor(last.since(), last.id().id()).text());
    }

    /// The people who act for the employer; for its members and for operators.
    @Transactional(readOnly = true)
    public List<MemberView> team(AccountId actor, EmployerId id) {
        view(actor, id);
        return accounts.members(id.id());
    }

    /// Lets a person act for the employer; somebody without an account is invited by mail.
    public List<MemberView> addMember(
            AccountId actor, EmployerId id, String email, String name, Set<OrganisationRole> roles) {
        accounts.require(actor, id.id(), OWNER);
        teams.add(get(id), email, name, roles);
        return accounts.members(id.id());
    }

    /// Gives a member other roles.
    public List<MemberView> changeRoles(AccountId actor, EmployerId id, AccountId member, Set<OrganisationRole> roles) {
        accounts.require(actor, id.id(), OWNER);
        teams.changeRoles(get(id), member, roles);
        return accounts.members(id.id());
    }

    /// Ends a membership: an owner ends anybody's, everybody their own.
    public void removeMember(AccountId actor, EmployerId id, AccountId member) {
        if (actor.equals(member)) {
            accounts.require(actor, id.id(), OrganisationRole.values());
        } else {
            accounts.require(actor, id.id(), OWNER);
        }
        teams.remove(get(id), member);
    }

    private EmployerView save(Employer employer) {
        return employers.saveAndFlush(employer).view(checks);
    }

    private Employer existing(EmployerId id) {
        return employers.findById(id).orElseThrow(() -> new NotFound("employer"));
    }

    private String freeSlug(EmployerId id, String name) {
        var wanted = Slug.of(name, "employer");
        var suffix = id.toString().substring(28);
        return employers.existsBySlug(wanted) ? wanted + "-" + suffix : wanted;
    }
}
