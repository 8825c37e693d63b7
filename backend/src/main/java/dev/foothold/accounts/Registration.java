package dev.foothold.accounts;

import dev.foothold.shared.Rules;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody tells when an account is made.
///
/// @param rawPassword as typed; null for somebody who signs in another way or is invited
public record Registration(
        String email,
        String name,
        AccountKind kind,
        @Nullable String rawPassword) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}<>\"(),:;\\[\\]\\\\]{1,64}@"
            + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,63}");

    /// Brings address and name into the form in which they are kept.
    public Registration {
        email = normalised(email);
        name = name.strip();
    }

    /// The form in which addresses are kept and compared.
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /// Notes what is wrong with address and name; passwords have rules of their own.
    Rules check(Rules rules) {
        return rules.check(
                        email.length() <= 254 && ADDRESS.matcher(email).matches(),
                        "email",
                        "Enter an e-mail address such as maya@example.edu.")
                .check(
                        !name.isEmpty() && name.length() <= 100 && name.chars().noneMatch(Character::isISOControl),
                        "name",
                        "Enter your name in 1 to 100 characters.");
    }

    @Override
    public String toString() {
        return "Registration[email=" + email + ", kind=" + kind + "]";
    }
}
