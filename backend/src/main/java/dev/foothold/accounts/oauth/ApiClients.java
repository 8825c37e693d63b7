package dev.foothold.accounts.oauth;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;
import static dev.foothold.accounts.OrganisationRole.EMPLOYER_RELATIONS;
import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Closings;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.MembershipView;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.accounts.Registration;
import dev.foothold.shared.NotFound;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The programs that an organisation lets in. Each is an account of its own, a member of the organisation, whose id is
/// the client's: to the modules a machine is an actor like any other.
@Component
@Transactional
class ApiClients {

    private static final OrganisationRole[] MAY_LET_IN = {OWNER, CAREER_SERVICES};

    private final Accounts accounts;
    private final Closings closings;
    private final RegisteredClientRepository clients;
    private final ApiClientRows rows;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    ApiClients(
            Accounts accounts,
            Closings closings,
            RegisteredClientRepository clients,
            ApiClientRows rows,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.closings = closings;
        this.clients = clients;
        this.rows = rows;
        this.encoder = encoder;
    }

    ApiClientView letIn(AccountId actor, ApiClientTerms terms) {
        var organisation = organisationOf(actor, terms.organisation());
        terms.check();
        var machine = accounts.registerConfirmed(
                new Registration(UUID.randomUUID() + "@machines.invalid", terms.name(), AccountKind.MACHINE, null));
        accounts.join(
                machine.id(),
                organisation.organisation(),
                organisation.organisationKind(),
                organisation.organisationName(),
                rolesIn(organisation.organisationKind()));
        var secret = secret();
        clients.save(terms.client(machine.id().toString(), String.valueOf(encoder.encode(secret))));
        return new ApiClientView(
                machine.id().toString(),
                secret,
                terms.organisation(),
                terms.name(),
                terms.scopes(),
                machine.registeredAt());
    }

    @Transactional(readOnly = true)
    List<ApiClientView> of(AccountId actor, @Nullable UUID organisation) {
        if (organisation != null) {
            accounts.require(actor, organisation, MAY_LET_IN);
            return rows.of(organisation, ids(organisation));
        }
        return accounts.memberships(actor).stream()
                .filter(membership -> membership.roles().stream().anyMatch(Set.of(MAY_LET_IN)::contains))
                .map(MembershipView::organisation)
                .flatMap(each -> rows.of(each, ids(each)).stream())
                .toList();
    }

    /// Ends the client, its tokens and its account; doing so twice is a 404.
    void shutOut(AccountId actor, String clientId) {
        var client = clients.findByClientId(clientId);
        if (client == null) {
            throw new NotFound("API client");
        }
        var machine = AccountId.of(client.getClientId());
        var organisation = accounts.memberships(machine).getFirst().organisation();
        if (!accounts.isMember(actor, organisation)) {
            throw new NotFound("API client");
        }
        accounts.require(actor, organisation, MAY_LET_IN);
        closings.shutOut(machine);
        rows.delete(client.getClientId());
    }

    private MembershipView organisationOf(AccountId actor, UUID organisation) {
        accounts.require(actor, organisation, MAY_LET_IN);
        return accounts.memberships(actor).stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }

    private Set<String> ids(UUID organisation) {
        return accounts.machines(organisation).stream()
                .map(MemberView::account)
                .map(AccountId::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OrganisationRole> rolesIn(OrganisationKind kind) {
        return switch (kind) {
            case EMPLOYER -> Set.of(RECRUITER, SUPERVISOR, FINANCE);
            case UNIVERSITY -> Set.of(CAREER_SERVICES, EMPLOYER_RELATIONS);
        };
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
