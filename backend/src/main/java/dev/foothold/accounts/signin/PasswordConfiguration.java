package dev.foothold.accounts.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Decides how passwords and client secrets are hashed; each hash names its kind, so that the kind can change.
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String CURRENT = "sha256-bcrypt";

    @Bean
    PasswordEncoder passwordEncoder(SignInSettings settings) {
        return new DelegatingPasswordEncoder(
                CURRENT, Map.of(CURRENT, new LongPasswordEncoder(settings.passwordStrength())));
    }
}
