package dev.foothold.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/// The services that the application needs, each with the setting that says it is there already.
enum ServiceKind {
    DATABASE("spring.datasource.url"),
    SEARCH("foothold.elasticsearch.url"),
    PAYMENTS("foothold.payments.stripe.key"),
    MAIL("spring.mail.host"),
    FILES("foothold.files.directory");

    private final String setting;

    ServiceKind(String setting) {
        this.setting = setting;
    }

    static Set<ServiceKind> missingIn(Environment environment) {
        return Arrays.stream(values())
                .filter(kind -> kind.isMissingIn(environment))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceKind.class)));
    }

    String setting() {
        return setting;
    }

    private boolean isMissingIn(Environment environment) {
        return environment.getProperty(setting, "").isBlank();
    }
}
