package dev.foothold.accounts.signin;

import dev.foothold.shared.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Tells a good password from one that is guessed first.
@Component
class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    private final Set<String> common = common();

    void check(Rules broken, String raw, String email, String name) {
        var length = raw.codePointCount(0, raw.length());
        broken.check(
                length >= SHORTEST && length <= LONGEST,
                "password",
                "Choose a password of " + SHORTEST + " to " + LONGEST + " characters.");
        broken.check(
                !isGuessed(raw.toLowerCase(Locale.ROOT), email, name.toLowerCase(Locale.ROOT)),
                "password",
                "This password is among the first that are tried. Choose a less common one, such as four words.");
    }

    private boolean isGuessed(String password, String email, String name) {
        return common.contains(password)
                || password.chars().distinct().count() < 4
                || password.contains("foothold")
                || contains(password, email.split("@", 2)[0])
                || contains(password, name.replace(" ", ""));
    }

    private static boolean contains(String password, String word) {
        return word.length() >= 5 && password.length() < word.length() + 6 && password.contains(word);
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("common-passwords.txt", PasswordRules.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
