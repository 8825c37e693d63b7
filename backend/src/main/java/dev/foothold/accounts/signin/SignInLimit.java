package dev.foothold.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses passwords, before anything expensive is done. Each process counts for itself.
@Component
public class SignInLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
    private final SignInSettings settings;

    SignInLimit(SignInSettings settings) {
        this.settings = settings;
    }

    /// Takes one attempt of the sender's network address.
    public void spend(HttpServletRequest request, HttpServletResponse response) {
        take(bucket(request.getRemoteAddr(), settings.attemptsPerAddress()), response);
    }

    /// Takes one attempt of the network address, and one for the account from there.
    void spend(String email, HttpServletRequest request, HttpServletResponse response) {
        spend(request, response);
        take(bucket(key(email, request), settings.attemptsPerAccount()), response);
    }

    /// Gives the attempt back: only failures count against an account.
    void forgive(String email, HttpServletRequest request) {
        bucket(key(email, request), settings.attemptsPerAccount()).addTokens(1);
    }

    private Bucket bucket(String key, int attempts) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, MINUTE))
                        .build());
    }

    private static void take(Bucket bucket, HttpServletResponse response) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Math.max(
                    1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            throw new TooManyAttempts(seconds);
        }
    }

    private static String key(String email, HttpServletRequest request) {
        return request.getRemoteAddr() + " " + email.strip().toLowerCase(Locale.ROOT);
    }
}
