package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Rules;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Sets and checks passwords, and keeps nothing but their hashes.
@Component
public class Passwords {

    private final PasswordRepository passwords;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final Clock clock;
    private final String hashOfNobody;

    Passwords(PasswordRepository passwords, PasswordEncoder encoder, PasswordRules rules, Clock clock) {
        this.passwords = passwords;
        this.encoder = encoder;
        this.rules = rules;
        this.clock = clock;
        this.hashOfNobody = encode("nobody has this password");
    }

    /// Notes at the field `password` what is wrong with a new password.
    public void check(Rules broken, String raw, String email, String name) {
        rules.check(broken, raw, email, name);
    }

    /// Sets the password; its rules have been checked.
    public void set(AccountId account, String raw) {
        setEncoded(account, encode(raw));
    }

    /// Sets the password to one that is hashed already.
    public void setEncoded(AccountId account, String encoded) {
        passwords
                .findById(account)
                .ifPresentOrElse(
                        password -> {
                            password.change(encoded, clock.instant());
                            passwords.save(password);
                        },
                        () -> passwords.save(new Password(account, encoded, clock.instant())));
    }

    /// Whether the account has a password, as those who come from a provider need none.
    boolean isSet(AccountId account) {
        return passwords.existsById(account);
    }

    void forget(AccountId account) {
        passwords.deleteById(account);
    }

    /// The hash of a password.
    public String encode(String raw) {
        return Objects.requireNonNull(encoder.encode(raw));
    }

    /// Whether this is the account's password. Takes as long for an account that does not exist.
    boolean matches(@Nullable AccountId account, String raw) {
        var password = account == null ? null : passwords.findById(account).orElse(null);
        var matches = encoder.matches(raw, password == null ? hashOfNobody : password.hash());
        return matches && password != null;
    }
}
