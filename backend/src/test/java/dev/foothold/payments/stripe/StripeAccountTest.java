package dev.foothold.payments.stripe;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeAccountTest {

    @ParameterizedTest
    @CsvSource({"us_ssn, true", "us_itin, true", "us_ssn_last_4, false", "us_itin_last_4, false", "de_stn, false"})
    void onlyAWholeAmericanTaxNumberIsOne(String type, boolean given) {
        var account = account("{\"individual\": {\"id_numbers\": [{\"type\": \"" + type + "\"}]}}");

        assertThat(account.taxNumberGiven()).isEqualTo(given);
    }

    @Test
    void theLastFourDigitsBesideAWholeNumberTakeNothingAway() {
        var account =
                account("{\"individual\": {\"id_numbers\": [{\"type\": \"us_ssn_last_4\"}, {\"type\": \"us_ssn\"}]}}");

        assertThat(account.taxNumberGiven()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"individual\": null}", "{\"individual\": {\"id_numbers\": null}}"})
    void whereStripeShowsNobodyItCountsWhetherItAsks(String identity) {
        assertThat(account(identity, "active").taxNumberGiven()).isTrue();
        assertThat(account(identity, "active", "identity.individual.address").taxNumberGiven())
                .isTrue();
        assertThat(account(identity, "active", "identity.individual.id_numbers.us_ssn")
                        .taxNumberGiven())
                .isFalse();
        assertThat(account(identity, "restricted").taxNumberGiven()).isFalse();
    }

    private static StripeAccount account(String identity) {
        return account(identity, "active");
    }

    private static StripeAccount account(String identity, String transfers, String... asked) {
        var entries =
                Stream.of(asked).map("{\"description\": \"%s\"}"::formatted).collect(joining(","));
        return StripeAccount.read("""
                {"id": "acct_1", "object": "v2.core.account", "identity": %s, "requirements": {"entries": [%s]},
                 "configuration": {"recipient": {"capabilities": {"stripe_balance": {"stripe_transfers":
                 {"status": "%s"}}}}}}
                """.formatted(identity, entries, transfers));
    }
}
