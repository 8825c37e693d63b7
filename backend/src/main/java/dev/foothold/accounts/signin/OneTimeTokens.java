package dev.foothold.accounts.signin;

import static dev.foothold.accounts.signin.OneTimeToken.Purpose.CONFIRMATION;
import static dev.foothold.accounts.signin.OneTimeToken.Purpose.INVITATION;
import static dev.foothold.accounts.signin.OneTimeToken.Purpose.PASSWORD_RESET;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.signin.OneTimeToken.Purpose;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives out the secrets of mailed links and takes each back once.
@Component
@Transactional
public class OneTimeTokens {

    private static final int BYTES = 32;

    private final OneTimeTokenRepository tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeTokens(OneTimeTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// A token that confirms the address of the account.
    public String forConfirmation(AccountId account) {
        return issue(account, CONFIRMATION);
    }

    /// A token that sets the first password of an invited account.
    public String forInvitation(AccountId account) {
        return issue(account, INVITATION);
    }

    /// A token that sets a new password.
    public String forPasswordReset(AccountId account) {
        return issue(account, PASSWORD_RESET);
    }

    AccountId redeemForConfirmation(String token) {
        return redeem(token, Set.of(CONFIRMATION));
    }

    AccountId redeemForPassword(String token) {
        return redeem(token, Set.of(INVITATION, PASSWORD_RESET));
    }

    void forget(AccountId account) {
        tokens.forget(account);
    }

    void forgetExpired() {
        tokens.forgetExpired(clock.instant().minus(Duration.ofDays(1)));
    }

    private String issue(AccountId account, Purpose purpose) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens.forget(account, purpose);
        tokens.save(new OneTimeToken(hash(token), account, purpose, clock.instant()));
        return token;
    }

    private AccountId redeem(String token, Set<Purpose> purposes) {
        var hash = hash(token);
        if (tokens.use(hash, purposes, clock.instant()) == 0) {
            throw new LinkNotUsable();
        }
        return tokens.accountOf(hash).orElseThrow(LinkNotUsable::new);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
