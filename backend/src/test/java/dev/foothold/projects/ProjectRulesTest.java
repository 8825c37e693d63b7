package dev.foothold.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.universities.ClassStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate START = TODAY.plusDays(14);

    private final ProjectRules rules = new ProjectRules(DefaultSettings.projects(), "data-analysis"::equals);

    @Test
    void termsOfASmallPaidProjectKeepEveryRule() {
        assertThat(rules.broken(terms().make(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesTheFieldThatBreaksARule(String field, SampleTerms terms) {
        assertThat(rules.broken(terms.make(), TODAY))
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    static Stream<Arguments> broken() {
        var line = "x".repeat(400);
        return Stream.of(
                arguments("terms.title", terms().title("Four")),
                arguments("terms.title", terms().title("x".repeat(91))),
                arguments("terms.outcome", terms().outcome("A table.")),
                arguments("terms.description", terms().description("x".repeat(6001))),
                arguments("terms.category", terms().category("astrology")),
                arguments("terms.skills", terms().skills(List.of())),
                arguments("terms.skills", terms().skills(List.of("Excel", "excel"))),
                arguments("terms.skills[0]", terms().skills(List.of(" "))),
                arguments("terms.questions", terms().questions(List.of("One?", "Two?", "Three?", "Four?"))),
                arguments("terms.questions[0]", terms().questions(List.of(line))),
                arguments("terms.deliverables", terms().deliverables(List.of())),
                arguments(
                        "terms.deliverables[0].criteria",
                        terms().deliverables(List.of(new Deliverable("A table", List.of())))),
                arguments(
                        "terms.deliverables[0].criteria[0]",
                        terms().deliverables(List.of(new Deliverable("A table", List.of(line))))),
                arguments("terms.hours", terms().hours(4)),
                arguments("terms.hours", terms().hours(41)),
                arguments("terms.positions", terms().positions(0)),
                arguments("terms.positions", terms().positions(11)),
                arguments("terms.fee", terms().fee(Money.usd(0))),
                arguments("terms.fee", terms().fee(Money.usd(Long.MAX_VALUE))),
                arguments("terms.fee.currency", terms().fee(new Money(500_00, "EUR"))),
                arguments("terms.endsOn", terms().window(START, START.plusDays(6))),
                arguments("terms.endsOn", terms().window(START, START.plusDays(32))),
                arguments(
                        "terms.startsOn",
                        terms().window(TODAY.plusYears(2), TODAY.plusYears(2).plusDays(14))),
                arguments("terms.applyBy", terms().applyBy(TODAY.minusDays(1))),
                arguments("terms.applyBy", terms().applyBy(START.plusDays(1))),
                arguments("terms.place", terms().mode(WorkMode.HYBRID, null)),
                arguments(
                        "terms.place.state",
                        terms().mode(WorkMode.ON_SITE, new Place("Duluth", "Minnesota", null, null))),
                arguments("terms.audience.earlyYearSeats", terms().audience(new Audience(Set.of(), Set.of(), 2))),
                arguments(
                        "terms.audience.standings",
                        terms().audience(new Audience(Set.of(ClassStanding.MASTERS), Set.of(), 1))));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void theEdgesAreInside(SampleTerms terms) {
        assertThat(rules.broken(terms.make(), TODAY)).isEmpty();
    }

    static Stream<SampleTerms> edges() {
        return Stream.of(
                terms().title("Fives"),
                terms().title("x".repeat(90)),
                terms().hours(5),
                terms().hours(40),
                terms().positions(10),
                terms().window(START, START.plusDays(7)),
                terms().window(START, START.plusDays(31)),
                terms().applyBy(TODAY),
                terms().applyBy(START),
                terms().audience(new Audience(Set.of(), Set.of(), 1)));
    }

    @Test
    void emptyTermsAreAnsweredFieldByField() {
        var nothing = new ProjectTerms(
                null, null, null, null, null, null, 0, null, 0, null, null, null, null, null, null, null, null, null,
                null);

        assertThat(rules.broken(nothing, TODAY))
                .extracting(FieldError::field)
                .contains("terms.title", "terms.outcome", "terms.fee", "terms.startsOn", "terms.mode");
        assertThat(ProjectFigures.of(nothing, DefaultSettings.projects()).net()).isEqualTo(Money.usd(0));
    }

    private static SampleTerms terms() {
        return new SampleTerms(AccountId.next())
                .window(START, START.plusDays(14))
                .applyBy(START.minusDays(4));
    }
}
