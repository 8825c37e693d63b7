package dev.foothold.payments;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Me;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.payments.stripe.ProofConfiguration;
import dev.foothold.shared.Place;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// The payments module alone on a database of its own, with everything else that acts by itself left out. Whom the
/// other modules know is not in question here, so they know everybody. It is no `@Configuration`, so that nobody else
/// finds it.
@Import(ProofConfiguration.class)
@EntityScan("dev.foothold.payments")
@EnableJpaRepositories(basePackages = "dev.foothold.payments", considerNestedRepositories = true)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
class ProofContext {

    /// So little, in cents, that the payments of a sequence come to it.
    static final long REPORTED_FROM = 1_000_00;

    private static final String SCHEMA = "foothold_proof_";

    static ConfigurableApplicationContext start(int number) {
        var application = new SpringApplication(ProofContext.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.ofEntries(
                Map.entry("foothold.local.fixed-ports", "false"),
                Map.entry("foothold.local.directory", "target/local"),
                Map.entry("foothold.reset", "true"),
                Map.entry("foothold.base-url", "http://localhost"),
                Map.entry("foothold.elasticsearch.url", "none"),
                Map.entry("foothold.payments.stripe.key", "sk_test_proof"),
                Map.entry("foothold.payments.stripe.environment", "proof"),
                Map.entry("foothold.files.directory", "none"),
                Map.entry("foothold.payments.stripe.patience", "0s"),
                Map.entry("spring.mail.host", "none"),
                Map.entry("logging.level.root", "OFF")));
        application.addInitializers(context -> ownDatabase(context.getEnvironment(), number));
        return application.run();
    }

    private static void ownDatabase(ConfigurableEnvironment environment, int number) {
        var given = environment.getRequiredProperty("spring.datasource.url");
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password");
        var own = given.replaceFirst("/[^/?]*(\\?|$)", "/" + SCHEMA + number + "$1");
        try (var connection = DriverManager.getConnection(given, user, password);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + SCHEMA + number);
            statement.execute(
                    "CREATE DATABASE " + SCHEMA + number + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Flyway.configure()
                .dataSource(own, user, password)
                .locations("classpath:db/migration/payments")
                .load()
                .migrate();
        // here every sequence begins with empty books; that nobody else may do that is another test's
        try (var connection = DriverManager.getConnection(own, user, password);
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER ledger_tx_remains");
            statement.execute("DROP TRIGGER ledger_entry_remains");
            statement.execute("DROP TRIGGER issued_paper_remains");
            statement.execute("UPDATE tax_threshold SET transfers = 0, amount_minor = " + REPORTED_FROM);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("proof", Map.of("spring.datasource.url", own)));
    }

    @Bean
    ProofConnections dataSource(Environment environment) {
        return new ProofConnections(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"),
                Binder.get(environment)
                        .bind(
                                "spring.datasource.hikari.data-source-properties",
                                Bindable.mapOf(String.class, String.class))
                        .get());
    }

    @Bean
    ToLongFunction<String> changes(ProofConnections connections) {
        return connections::changesOf;
    }

    @Bean
    ProofStripe transport() {
        return new ProofStripe();
    }

    @Bean
    Accounts accounts() {
        var accounts = mock(Accounts.class, withSettings().stubOnly());
        when(accounts.get(any())).thenAnswer(call -> person(call.getArgument(0)));
        when(accounts.isMember(any(), any())).thenReturn(true);
        when(accounts.me(any()))
                .thenAnswer(call ->
                        new Me(call.getArgument(0), "a@b.example", "A", true, AccountKind.EMPLOYER, List.of(), true));
        return accounts;
    }

    @Bean
    ProofWork work() {
        return new ProofWork();
    }

    @Bean
    Employers employers() {
        var employers = mock(Employers.class, withSettings().stubOnly());
        when(employers.get(any())).thenAnswer(call -> employer(call.getArgument(0)));
        return employers;
    }

    private static EmployerView employer(EmployerId id) {
        return new EmployerView(
                id,
                "harbor",
                "Harbor",
                "https://www.harbor.example",
                "We repair wooden boats.",
                "Boat building",
                "11-50",
                new Place("Duluth", "MN", 46.8, -92.1),
                EmployerStatus.VERIFIED,
                List.of(),
                Instant.EPOCH,
                0);
    }

    private static AccountView person(AccountId id) {
        return new AccountView(id, id + "@college.example", "Maya Chen", AccountKind.STUDENT, true, Instant.EPOCH);
    }
}
