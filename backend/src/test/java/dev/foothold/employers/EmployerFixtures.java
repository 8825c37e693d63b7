package dev.foothold.employers;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Registration;
import dev.foothold.shared.Place;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/// Employers in every state, reached by the verbs that people use.
public class EmployerFixtures {

    private final Employers employers;
    private final Accounts accounts;

    /// Takes the doors from the running application.
    public EmployerFixtures(BeanFactory beans) {
        this.employers = beans.getBean(Employers.class);
        this.accounts = beans.getBean(Accounts.class);
    }

    /// An employer and the person who registered it.
    ///
    /// @param owner has every role
    public record Owned(EmployerId id, AccountId owner) {}

    /// Registered and not looked at yet.
    public Owned pending() {
        var owner = person();
        return new Owned(employers.register(owner, profile("Harbor " + word())).id(), owner);
    }

    /// Found to be who it says.
    public Owned verified() {
        var employer = pending();
        employers.verify(operator(), employer.id());
        return employer;
    }

    /// Somebody of the kind that registers employers, who belongs to none.
    public AccountId person() {
        return accounts.registerConfirmed(
                        new Registration(word() + "@harbor.example", "Ana Ruiz", AccountKind.EMPLOYER, null))
                .id();
    }

    /// The operator of the installation.
    public AccountId operator() {
        return accounts.byEmail("operator@foothold.test").orElseThrow().id();
    }

    /// A profile that keeps every rule.
    public static EmployerProfile profile(String name) {
        return new EmployerProfile(
                name,
                "https://www.harbor.example",
                "We repair wooden boats and teach others how to do it.",
                "Boat building",
                "11-50",
                new Place("Duluth", "MN", 46.8, -92.1));
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}
