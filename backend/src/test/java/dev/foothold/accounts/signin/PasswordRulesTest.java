package dev.foothold.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"four plain random words", "kaffee-tasse-blau-9", "ñandú ñandú río 12"})
    void takesAGoodPassword(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elevenchars",
                "aaaaaaaaaaaaaaa",
                "Password1234",
                "QwertyUiop123",
                "foothold is nice",
                "maya.lindqvist1"
            })
    void refusesWhatIsShortOrGuessed(String password) {
        assertThat(broken(password)).extracting(FieldError::field).containsOnly("password");
    }

    @Test
    void takesUpTo128Characters() {
        var longest = "0123456789abcdef".repeat(8);

        assertThat(broken(longest)).isEmpty();
        assertThat(broken(longest + "x")).isNotEmpty();
    }

    @Test
    void looksAtEveryCharacterOfALongPassword() {
        var encoder = new LongPasswordEncoder(4);
        var password = "0123456789abcdef".repeat(8);

        var hash = encoder.encode(password);

        assertThat(encoder.matches(password, hash)).isTrue();
        assertThat(encoder.matches(password.substring(0, 127) + "!", hash)).isFalse();
    }

    private List<FieldError> broken(String password) {
        var broken = new Rules();
        rules.check(broken, password, "maya.lindqvist@campus.example", "Maya Lindqvist");
        return broken.broken();
    }
}
