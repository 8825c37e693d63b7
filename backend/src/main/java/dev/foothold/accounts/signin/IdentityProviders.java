package dev.foothold.accounts.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Finds out where an identity provider's endpoints are, at its first use: the application starts while it is down.
@Component
public class IdentityProviders implements ClientRegistrationRepository {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final List<IdentityProvider> providers;
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();
    private final RestClient client =
            RestClient.builder().requestFactory(requestFactory()).build();

    IdentityProviders(IdentityProviderSettings settings) {
        this.providers = settings.identityProviders();
    }

    /// Talks to providers with time limits and without following redirects.
    public static JdkClientHttpRequestFactory requestFactory() {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(READ);
        return factory;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return find(id).map(provider -> discovered.computeIfAbsent(id, _ -> discover(provider)))
                .orElse(null);
    }

    List<IdentityProvider> all() {
        return providers;
    }

    Optional<IdentityProvider> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    private ClientRegistration discover(IdentityProvider provider) {
        var issuer = provider.issuerUri();
        try {
            var document = client.get()
                    .uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(DOCUMENT);
            if (document == null || !issuer.equals(document.get("issuer"))) {
                throw unavailable("It names another issuer than " + issuer, null);
            }
            return ClientRegistrations.fromOidcConfiguration(document)
                    .registrationId(provider.id())
                    .clientName(provider.name())
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .scope("openid", "email", "profile")
                    .build();
        } catch (RestClientException | IllegalArgumentException unreachable) {
            throw unavailable("Its discovery document cannot be read", unreachable);
        }
    }

    private static OAuth2AuthenticationException unavailable(String reason, @Nullable Exception cause) {
        return new OAuth2AuthenticationException(new OAuth2Error("provider-unavailable"), reason, cause);
    }
}
