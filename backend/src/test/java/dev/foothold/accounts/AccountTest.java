package dev.foothold.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Rules;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

    @Test
    void keepsItsAddressInLowerCase() {
        var account = new Account(of(" Maya@Campus.EXAMPLE "), NOW);

        assertThat(account.view().email()).isEqualTo("maya@campus.example");
        assertThat(account.view().emailConfirmed()).isFalse();
    }

    @Test
    void isConfirmedOnce() {
        var account = new Account(of("maya@campus.example"), NOW);

        account.confirmEmail(NOW);
        account.confirmEmail(NOW.plusSeconds(60));

        assertThat(account.view().emailConfirmed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maya@campus.example", "m+tag@a.co", "jörg@uni-köln.example", "a.b_c-d@x.y.example"})
    void takesAddressesThatPeopleHave(String email) {
        assertThat(of(email).check(new Rules()).broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maya",
                "maya@",
                "@campus.example",
                "a b@c.example",
                "a@b",
                "a@b..",
                "a@b.c\nd",
                "<a@b.example>"
            })
    void refusesWhatIsNoAddress(String email) {
        var rules = of(email).check(new Rules());

        assertThatThrownBy(rules::throwIfBroken).isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsTheRolesOfAMember() {
        var column = new RolesColumn();
        var roles = Set.of(OrganisationRole.OWNER, OrganisationRole.FINANCE);

        assertThat(column.convertToDatabaseColumn(roles)).isEqualTo("OWNER,FINANCE");
        assertThat(column.convertToEntityAttribute("OWNER,FINANCE")).isEqualTo(roles);
    }

    @Test
    void neverShowsATokenAsText() {
        var event = new AccountEvent.PasswordResetRequested(AccountId.next(), "maya@campus.example", "s3cret", NOW);

        assertThat(event.toString()).doesNotContain("s3cret");
    }

    private static Registration of(String email) {
        return new Registration(email, "Maya", AccountKind.STUDENT, null);
    }
}
