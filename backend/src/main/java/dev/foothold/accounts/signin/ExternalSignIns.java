package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Registration;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides whose account somebody is who comes from an identity provider.
///
/// The provider's subject decides; only at the first visit does the address, and only when the provider has verified
/// it.
@Component
@Transactional
public class ExternalSignIns {

    private final IdentityProviders providers;
    private final ExternalIdentityRepository identities;
    private final Accounts accounts;
    private final Clock clock;

    ExternalSignIns(
            IdentityProviders providers, ExternalIdentityRepository identities, Accounts accounts, Clock clock) {
        this.providers = providers;
        this.identities = identities;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The account of this person, made or linked at the first visit.
    public AccountView signIn(String providerId, OidcUser person) {
        var provider = providers.find(providerId).orElseThrow();
        var issuer = Objects.requireNonNull(person.getIssuer()).toString();
        var subject = Objects.requireNonNull(person.getSubject());
        var account = identities
                .findByIssuerAndSubject(issuer, subject)
                .map(identity -> accounts.get(identity.account()))
                .orElseGet(() -> link(provider, issuer, subject, person));
        if (!accounts.isOpen(account.id())) {
            throw IdentityNotTrusted.closedAccount();
        }
        accounts.recordSignIn(account.id());
        return account;
    }

    void forget(AccountId account) {
        identities.deleteByAccount(account);
    }

    private AccountView link(IdentityProvider provider, String issuer, String subject, OidcUser person) {
        var email = verifiedEmail(provider, person);
        var account = accounts.byEmail(email)
                .map(ExternalSignIns::confirmed)
                .orElseGet(() -> accounts.registerConfirmed(
                        new Registration(email, name(person, email), AccountKind.STUDENT, null)));
        identities.save(new ExternalIdentity(issuer, subject, account.id(), clock.instant()));
        return account;
    }

    private static String verifiedEmail(IdentityProvider provider, OidcUser person) {
        var email = person.getEmail();
        if (email == null || !Boolean.TRUE.equals(person.getEmailVerified())) {
            throw IdentityNotTrusted.unverifiedAddress();
        }
        if (!provider.vouchesFor(email.toLowerCase(Locale.ROOT))) {
            throw IdentityNotTrusted.foreignAddress();
        }
        return email;
    }

    private static AccountView confirmed(AccountView account) {
        if (!account.emailConfirmed() || account.kind() == AccountKind.OPERATOR) {
            throw IdentityNotTrusted.unconfirmedAccount();
        }
        return account;
    }

    private static String name(OidcUser person, String email) {
        var name = person.getFullName();
        return name == null || name.isBlank() ? email.split("@", 2)[0] : name;
    }
}
