package dev.foothold.accounts;

import dev.foothold.accounts.signin.Passwords;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// People of every kind, each with an address of their own.
public class AccountFixtures {

    /// The password of everybody made here.
    public static final String PASSWORD = "four plain random words";

    private static final String CSRF = UUID.randomUUID().toString();

    private static volatile String encoded = "";

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordEncoder encoder;

    /// Takes the doors from the running application.
    public AccountFixtures(BeanFactory beans) {
        this.accounts = beans.getBean(Accounts.class);
        this.passwords = beans.getBean(Passwords.class);
        this.encoder = beans.getBean(PasswordEncoder.class);
    }

    /// Somebody who can sign in with [#PASSWORD] and whose address is confirmed.
    public AccountView person(AccountKind kind) {
        return accounts.registerDemo(new Registration(address(), "Maya Lindqvist", kind, null), encoded());
    }

    /// The same person, who can sign in with [#PASSWORD] from now on.
    public AccountView givenPassword(AccountId account) {
        passwords.setEncoded(account, encoded());
        return accounts.get(account);
    }

    /// Somebody with these roles in an employer that nobody else belongs to.
    public Member member(OrganisationRole... roles) {
        return memberOf(UUID.randomUUID(), roles);
    }

    /// Somebody with these roles in this employer.
    public Member memberOf(UUID organisation, OrganisationRole... roles) {
        var person = person(AccountKind.EMPLOYER);
        accounts.join(person.id(), organisation, OrganisationKind.EMPLOYER, "Harbor Boats", Set.of(roles));
        return new Member(person, organisation);
    }

    /// An address that nobody has.
    public static String address() {
        return "maya." + UUID.randomUUID() + "@campus.example";
    }

    private String encoded() {
        if (encoded.isEmpty()) {
            encoded = String.valueOf(encoder.encode(PASSWORD));
        }
        return encoded;
    }

    /// Sends a mock request as this account.
    public static RequestPostProcessor as(AccountId account) {
        return SecurityMockMvcRequestPostProcessors.user(account.toString());
    }

    /// Sends a mock request as this operator, with the role that opens the operators' paths.
    public static RequestPostProcessor asOperator(AccountId account) {
        return SecurityMockMvcRequestPostProcessors.user(account.toString()).roles("OPERATOR");
    }

    /// Sends the CSRF token with a mock request, as a browser does. The one that Spring Security brings for tests would
    /// stand in for the application's own until the end of the run.
    public static RequestPostProcessor csrf() {
        return request -> {
            request.setCookies(new Cookie("XSRF-TOKEN", CSRF));
            request.addHeader("X-XSRF-TOKEN", CSRF);
            return request;
        };
    }

    /// A person and the employer they belong to.
    public record Member(AccountView person, UUID organisation) {

        /// The id of the person.
        public AccountId id() {
            return person.id();
        }
    }
}
