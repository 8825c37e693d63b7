package dev.foothold.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/// bcrypt for passwords of any length: it reads 72 bytes only, so that it is given a digest of the whole.
class LongPasswordEncoder extends AbstractValidatingPasswordEncoder {

    private final BCryptPasswordEncoder bcrypt;

    /// @param strength doubles the time with every step; 10 takes about a tenth of a second
    LongPasswordEncoder(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    protected String encodeNonNullPassword(String raw) {
        return String.valueOf(bcrypt.encode(digest(raw)));
    }

    @Override
    protected boolean matchesNonNull(String raw, String encoded) {
        return bcrypt.matches(digest(raw), encoded);
    }

    private static String digest(String raw) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
