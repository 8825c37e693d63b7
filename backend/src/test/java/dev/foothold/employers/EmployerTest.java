package dev.foothold.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Place;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final EmployerChecks CHECKS = new EmployerChecks(new EmployerSettings(Set.of("gmail.com"), 10, 50));

    @Test
    void waitsToBeLookedAt() {
        assertThat(registered("harbor.example").view(CHECKS).status()).isEqualTo(EmployerStatus.PENDING);
    }

    @Test
    void staysVerifiedWhenItTellsMoreAboutItself() {
        var employer = verified();

        employer.change(changed("Harbor", "https://harbor.example/about"), NOW);

        assertThat(employer.view(CHECKS).status()).isEqualTo(EmployerStatus.VERIFIED);
    }

    @Test
    void isLookedAtAgainUnderAnotherName() {
        var employer = verified();

        employer.change(changed("Another bank", "https://www.harbor.example"), NOW);

        assertThat(employer.view(CHECKS).status()).isEqualTo(EmployerStatus.PENDING);
    }

    @Test
    void isLookedAtAgainWithAnotherWebSite() {
        var employer = verified();

        employer.change(changed("Harbor", "https://harbour.example"), NOW);

        assertThat(employer.view(CHECKS).status()).isEqualTo(EmployerStatus.PENDING);
    }

    @Test
    void canBeVerifiedAfterASuspension() {
        var employer = verified();

        employer.suspend("Asked students for a deposit.", NOW);
        employer.verify(NOW);

        assertThat(employer.view(CHECKS).status()).isEqualTo(EmployerStatus.VERIFIED);
    }

    @Test
    void showsEachCheckWithItsResult() {
        assertThat(registered("harbor.example").view(CHECKS).checks())
                .extracting(CheckView::passed)
                .containsExactly(true, true, true);
        assertThat(registered("gmail.com").view(CHECKS).checks())
                .extracting(CheckView::passed)
                .containsExactly(false, false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harbor.example",
                "http://harbor.example",
                "https://localhost",
                "https://me@harbor.example",
                "javascript:alert(1)",
                "https://harbor example.com"
            })
    void needsAWebSiteThatCanBeLookedAt(String website) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> verified().change(changed("Harbor", website), NOW))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("website"));
    }

    @Test
    void namesEveryFieldThatBreaksARule() {
        var empty = new EmployerProfile("", "", "", "", "many", new Place("", "Minnesota", 91.0, 181.0));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> verified().change(empty, NOW))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "name",
                                "website",
                                "about",
                                "industry",
                                "size",
                                "place.city",
                                "place.state",
                                "place.latitude",
                                "place.longitude"));
    }

    private static Employer registered(String mailDomain) {
        return new Employer(EmployerId.next(), "harbor", mailDomain, EmployerFixtures.profile("Harbor"), NOW);
    }

    private static Employer verified() {
        var employer = registered("harbor.example");
        employer.verify(NOW);
        return employer;
    }

    private static EmployerProfile changed(String name, String website) {
        var profile = EmployerFixtures.profile(name);
        return new EmployerProfile(
                name, website, profile.about() + " Since 1971.", profile.industry(), profile.size(), profile.place());
    }
}
