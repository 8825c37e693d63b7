package dev.foothold.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Who runs the platform in the beginning.
///
/// @param operatorEmail the address of the first operator; none is made without it
/// @param operatorPassword the first password, from the environment
@ConfigurationProperties("foothold.accounts")
record OperatorSettings(
        @Nullable String operatorEmail, @Nullable String operatorPassword) {

    @Override
    public String toString() {
        return "OperatorSettings[operatorEmail=" + operatorEmail + "]";
    }
}
