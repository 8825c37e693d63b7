package dev.foothold.accounts.oauth;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// Which scope of an access token opens which part of the API. Whatever is not listed stays closed to tokens.
public final class ApiScopes {

    /// One line of the table.
    ///
    /// @param method the method it is about; null for every other
    /// @param path the path pattern
    /// @param scope the scope that opens it
    public record Rule(@Nullable HttpMethod method, String path, String scope) {}

    /// The table; the first line that fits decides.
    public static final List<Rule> RULES = List.of(
            read("/api/projects/**", "projects:read"),
            write("/api/projects/**", "projects:write"),
            read("/api/employers/**", "projects:read"),
            read("/api/applications/**", "applications:read"),
            write("/api/applications/**", "applications:write"),
            read("/api/engagements/**", "engagements:read"),
            write("/api/engagements/**", "engagements:write"),
            read("/api/reviews/**", "engagements:read"),
            write("/api/reviews/**", "engagements:write"),
            read("/api/payments/**", "payments:read"),
            read("/api/payouts/**", "payments:read"),
            read("/api/conversions/**", "conversions:read"),
            read("/api/insights/**", "insights:read"));

    private static final Set<String> ALL = RULES.stream().map(Rule::scope).collect(toUnmodifiableSet());

    private static final Set<String> ABOUT_A_PERSON = Set.of("openid", "profile", "email");

    private ApiScopes() {}

    /// Every scope that a machine can be given.
    static Set<String> all() {
        return ALL;
    }

    /// Every scope that an application can be given that signs people in.
    static Set<String> forSigningIn() {
        return Stream.concat(ALL.stream(), ABOUT_A_PERSON.stream()).collect(toUnmodifiableSet());
    }

    private static Rule read(String path, String scope) {
        return new Rule(HttpMethod.GET, path, scope);
    }

    private static Rule write(String path, String scope) {
        return new Rule(null, path, scope);
    }
}
