package dev.foothold.accounts.security;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// Where people reach this installation; it names the issuer of tokens and decides whether cookies are secure.
///
/// @param baseUrl the public address, such as https://foothold.example.edu
@Validated
@ConfigurationProperties("foothold")
public record SiteAddress(@NotNull URI baseUrl) {

    /// The address without a slash at its end.
    public String issuer() {
        return baseUrl.toString().replaceFirst("/+$", "");
    }

    boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
