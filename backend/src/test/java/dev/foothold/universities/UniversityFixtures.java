package dev.foothold.universities;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Registration;
import dev.foothold.shared.Place;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/// Universities, reached by the verbs that people use.
public class UniversityFixtures {

    private final Universities universities;
    private final Accounts accounts;

    /// Takes the doors from the running application.
    public UniversityFixtures(BeanFactory beans) {
        this.universities = beans.getBean(Universities.class);
        this.accounts = beans.getBean(Accounts.class);
    }

    /// A university and the first of its staff.
    ///
    /// @param staff works for career services
    /// @param domain the only e-mail domain
    public record Staffed(UniversityId id, AccountId staff, String domain) {}

    /// Takes part, with two programmes and one member of staff.
    public Staffed joined() {
        return joined(domain());
    }

    /// The same with this e-mail domain.
    public Staffed joined(String domain) {
        var staff = person(domain);
        return new Staffed(universities.join(staff, profile(domain)).id(), staff, domain);
    }

    /// Somebody of the kind that works for universities, with an address at the domain.
    public AccountId person(String domain) {
        return accounts.registerConfirmed(
                        new Registration(UUID.randomUUID() + "@" + domain, "Noor Haddad", AccountKind.UNIVERSITY, null))
                .id();
    }

    /// A domain that no university has.
    public static String domain() {
        return "u" + UUID.randomUUID().toString().substring(0, 12) + ".edu";
    }

    /// A profile that keeps every rule.
    public static UniversityProfile profile(String domain) {
        return new UniversityProfile(
                "Cedar University",
                "Cedar",
                new Place("Cedar Falls", "IA", 42.5, -92.4),
                List.of(domain),
                List.of(
                        new UniversityProfile.Programme("Computer Science", "11.0701"),
                        new UniversityProfile.Programme("Economics", "45.0601")));
    }
}
