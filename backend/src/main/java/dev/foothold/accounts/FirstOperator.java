package dev.foothold.accounts;

import dev.foothold.accounts.signin.Passwords;
import dev.foothold.shared.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives a new installation its first operator, by setting.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstOperator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final OperatorSettings settings;
    private final Accounts accounts;
    private final Passwords passwords;

    FirstOperator(OperatorSettings settings, Accounts accounts, Passwords passwords) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var email = settings.operatorEmail();
        var password = settings.operatorPassword();
        if (email == null || password == null || accounts.byEmail(email).isPresent()) {
            return;
        }
        var registration = new Registration(email, "Operator", AccountKind.OPERATOR, password);
        var rules = new Rules();
        passwords.check(rules, password, registration.email(), registration.name());
        rules.throwIfBroken();
        accounts.registerDemo(registration, passwords.encode(password));
        LOG.info("The first operator is {}", email);
    }
}
