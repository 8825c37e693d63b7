package dev.foothold.accounts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.foothold.accounts.signin.OneTimeTokens;
import dev.foothold.accounts.signin.Passwords;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.Rules;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to accounts, memberships and permissions.
@Component
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final Memberships memberships;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Memberships memberships,
            Passwords passwords,
            OneTimeTokens tokens,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Makes an account and asks for the address to be confirmed. An address that has an account already is refused.
    public AccountView register(Registration registration) {
        var rawPassword = registration.rawPassword();
        var rules = registration.check(new Rules());
        if (rawPassword != null) {
            passwords.check(rules, rawPassword, registration.email(), registration.name());
        }
        rules.throwIfBroken();
        var account = new Account(registration, clock.instant());
        account.requestConfirmation(tokens.forConfirmation(account.id()), clock.instant());
        var view = open(account);
        if (rawPassword != null) {
            passwords.set(view.id(), rawPassword);
        }
        return view;
    }

    /// Makes an account with a confirmed address and a password that is hashed already: in demo data hundreds share
    /// one.
    ///
    /// @param encodedPassword what the password encoder made of the password
    public AccountView registerDemo(Registration registration, String encodedPassword) {
        var view = registerConfirmed(registration);
        passwords.setEncoded(view.id(), encodedPassword);
        return view;
    }

    /// Makes an account without password for somebody whose address a trusted party has confirmed.
    public AccountView registerConfirmed(Registration registration) {
        registration.check(new Rules()).throwIfBroken();
        var account = new Account(registration, clock.instant());
        account.confirmEmail(clock.instant());
        return open(account);
    }

    /// The account of this address; where there is none yet, one is made and the person invited by mail to set a
    /// password.
    ///
    /// @param organisationName whom the mail names as inviting
    public AccountView invite(Registration registration, String organisationName) {
        registration.check(new Rules()).throwIfBroken();
        return byEmail(registration.email()).orElseGet(() -> {
            var account = new Account(registration, clock.instant());
            account.invite(organisationName, tokens.forInvitation(account.id()), clock.instant());
            return open(account);
        });
    }

    /// The account, whether open or closed.
    @Transactional(readOnly = true)
    public AccountView get(AccountId id) {
        return load(id).view();
    }

    /// The accounts of these ids; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<AccountId, AccountView> all(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream()
                .map(Account::view)
                .collect(toUnmodifiableMap(AccountView::id, view -> view));
    }

    /// The open account of an address.
    @Transactional(readOnly = true)
    public Optional<AccountView> byEmail(String email) {
        return accounts.findByEmailAndClosedAtIsNull(Registration.normalised(email))
                .map(Account::view);
    }

    /// Whether the account exists and may be used.
    @Transactional(readOnly = true)
    public boolean isOpen(AccountId id) {
        return accounts.existsByIdAndClosedAtIsNull(id);
    }

    /// What the signed-in person may know of themselves.
    @Transactional(readOnly = true)
    public Me me(AccountId id) {
        var view = get(id);
        return new Me(
                id,
                view.email(),
                view.name(),
                view.emailConfirmed(),
                view.kind(),
                memberships(id),
                view.kind() == AccountKind.OPERATOR);
    }

    /// Makes the account a member with exactly these roles, whether or not it was one.
    public void join(
            AccountId account,
            UUID organisation,
            OrganisationKind organisationKind,
            String organisationName,
            Set<OrganisationRole> roles) {
        load(account);
        memberships.join(account, organisation, organisationKind, organisationName, roles);
    }

    /// Ends the membership, if there is one.
    public void leave(AccountId account, UUID organisation) {
        memberships.leave(account, organisation);
    }

    /// The people of an organisation, machines left out.
    @Transactional(readOnly = true)
    public List<MemberView> members(UUID organisation) {
        return memberships.people(organisation);
    }

    /// The machines of an organisation.
    @Transactional(readOnly = true)
    public List<MemberView> machines(UUID organisation) {
        return memberships.machines(organisation);
    }

    /// The organisations that an account belongs to.
    @Transactional(readOnly = true)
    public List<MembershipView> memberships(AccountId account) {
        return memberships.of(account);
    }

    /// The employers that have no other owner than this account.
    @Transactional(readOnly = true)
    public Set<UUID> ownedAlone(AccountId account) {
        return memberships.ownedAlone(account);
    }

    /// Refuses whoever has none of these roles in the organisation: a stranger does not learn that it exists.
    @Transactional(readOnly = true)
    public void require(AccountId actor, UUID organisation, OrganisationRole... anyOf) {
        memberships.require(actor, organisation, Set.of(anyOf));
    }

    /// Whether the account belongs to the organisation in any role.
    @Transactional(readOnly = true)
    public boolean isMember(AccountId actor, UUID organisation) {
        return memberships.isMember(actor, organisation);
    }

    /// Refuses everybody but the people who run the platform.
    @Transactional(readOnly = true)
    public void requireOperator(AccountId actor) {
        if (load(actor).view().kind() != AccountKind.OPERATOR) {
            throw new NotPermitted("Only an operator of the platform may do this.");
        }
    }

    /// Refuses every account of another kind.
    @Transactional(readOnly = true)
    public void requireKind(AccountId actor, AccountKind kind) {
        if (load(actor).view().kind() != kind) {
            throw new NotPermitted("This needs an account of the kind "
                    + kind.name().toLowerCase(Locale.ROOT) + ". Sign in with such an account.");
        }
    }

    /// Notes that somebody has signed in.
    public void recordSignIn(AccountId id) {
        var account = load(id);
        account.signIn(clock.instant());
        accounts.save(account);
    }

    /// Notes that the address was shown to be the person's own; doing so twice is fine.
    public void confirmEmail(AccountId id) {
        var account = load(id);
        account.confirmEmail(clock.instant());
        accounts.save(account);
    }

    /// Lets the person choose a new password by a link that is sent to the address.
    public void requestPasswordReset(AccountId id) {
        var account = load(id);
        account.requestPasswordReset(tokens.forPasswordReset(id), clock.instant());
        accounts.save(account);
    }

    private AccountView open(Account account) {
        var view = account.view();
        if (accounts.existsByEmail(view.email())) {
            throw new EmailTaken();
        }
        try {
            return accounts.saveAndFlush(account).view();
        } catch (DataIntegrityViolationException faster) {
            throw new EmailTaken(faster);
        }
    }

    private Account load(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account"));
    }
}
