package dev.foothold.search;

import static dev.foothold.search.RecommendationView.ReasonCode.APPLIED;
import static dev.foothold.search.RecommendationView.ReasonCode.FRESH;
import static dev.foothold.search.RecommendationView.ReasonCode.INTEREST;
import static dev.foothold.search.RecommendationView.ReasonCode.NEW_EMPLOYER;
import static dev.foothold.search.RecommendationView.ReasonCode.OPEN_TO_YOU;
import static dev.foothold.search.RecommendationView.ReasonCode.PROGRAMME;
import static dev.foothold.search.RecommendationView.ReasonCode.SKILLS;
import static dev.foothold.search.RecommendationView.ReasonCode.STANDING;
import static dev.foothold.search.RecommendationView.ReasonCode.TIME;
import static dev.foothold.search.SampleHits.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.search.RecommendationView.RecommendationReason;
import dev.foothold.universities.ClassStanding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecommendationFitTest {

    @Test
    void namesTheSkillsThatAreShared() {
        var fit = fit(new SampleHits().asking("Excel", "SQL", "Interviewing"), taste(Set.of("excel", "SQL"), Set.of()));

        assertThat(fit.reasons()).contains(new RecommendationReason(SKILLS, List.of("Excel", "SQL")));
        assertThat(fit.score()).isEqualTo(4);
    }

    @Test
    void putsTheStrongestReasonFirstAndNamesThreeAtMost() {
        var taste = new Taste(
                AccountId.next(),
                ClassStanding.FIRST_YEAR,
                null,
                "Economics",
                Set.of("Excel"),
                Set.of("data-analysis"),
                Set.of("data-analysis"),
                10,
                null,
                Set.of("data-analysis"),
                Set.of("data-analysis"),
                Set.of(),
                Set.of(),
                Dismissals.none());

        var fit = fit(new SampleHits().only(ClassStanding.FIRST_YEAR).published(NOW), taste);

        assertThat(codes(fit)).hasSize(3).startsWith(INTEREST, SKILLS);
        assertThat(fit.score()).isEqualTo(3 + 2 + 1.5 + 1.5 + 1.5 + 1 + 0.5);
    }

    @Test
    void aNewStudentIsServedByProgrammeAndClassStandingAlone() {
        var taste = new Taste(
                AccountId.next(),
                ClassStanding.FIRST_YEAR,
                null,
                "Economics",
                Set.of(),
                Set.of(),
                Set.of("data-analysis"),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Dismissals.none());

        assertThat(codes(fit(new SampleHits().only(ClassStanding.FIRST_YEAR, ClassStanding.SECOND_YEAR), taste)))
                .containsExactlyInAnyOrder(PROGRAMME, STANDING);
    }

    @Test
    void knowsWhetherTheTimeFits() {
        assertThat(codes(fit(new SampleHits(), busy(10, null)))).containsExactly(TIME);
        assertThat(codes(fit(new SampleHits(), busy(9, null)))).containsExactly(OPEN_TO_YOU);
        assertThat(codes(fit(new SampleHits(), busy(10, LocalDate.parse("2026-12-02")))))
                .containsExactly(OPEN_TO_YOU);
    }

    @Test
    void tellsOfPastBehaviourAndOfNews() {
        var taste = new Taste(
                AccountId.next(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of("data-analysis"),
                Set.of("data-analysis"),
                Set.of(),
                Set.of(),
                Dismissals.none());

        assertThat(codes(fit(new SampleHits().published(NOW), taste))).containsExactly(APPLIED, FRESH);
    }

    @Test
    void isShownForAnotherReasonWhereAPlaceIsKept() {
        var fit = fit(new SampleHits(), taste(Set.of("Excel"), Set.of("data-analysis")));

        assertThat(codes(fit.shownFor(NEW_EMPLOYER))).containsExactly(NEW_EMPLOYER, INTEREST, SKILLS);
        assertThat(codes(fit(new SampleHits(), taste(Set.of(), Set.of())).shownFor(NEW_EMPLOYER)))
                .containsExactly(NEW_EMPLOYER);
    }

    @Test
    void oneDismissalDecidesBetweenEqualsAndManyDoNotBuryAField() {
        var hit = new SampleHits().in("data-analysis");

        assertThat(fit(hit, disliking(dismissals(NotInterestedReason.FIELD, 1))).score())
                .isEqualTo(3 - 0.5);
        assertThat(fit(hit, disliking(dismissals(NotInterestedReason.FIELD, 3))).score())
                .isEqualTo(3 - 1.5);
        assertThat(fit(hit, disliking(dismissals(NotInterestedReason.FIELD, 9))).score())
                .isEqualTo(3 - 2);
        assertThat(codes(fit(hit, disliking(dismissals(NotInterestedReason.FIELD, 9)))))
                .containsExactly(INTEREST);
    }

    private static Dismissals dismissals(NotInterestedReason reason, int count) {
        return Dismissals.of(Collections.nCopies(count, DismissalsTest.remote(reason)));
    }

    private static Taste disliking(Dismissals dismissals) {
        return new Taste(
                AccountId.next(),
                null,
                null,
                null,
                Set.of(),
                Set.of("data-analysis"),
                Set.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                dismissals);
    }

    private static RecommendationFit fit(SampleHits hit, Taste taste) {
        return RecommendationFit.of(hit.make(), taste, NOW);
    }

    private static List<RecommendationView.ReasonCode> codes(RecommendationFit fit) {
        return fit.reasons().stream().map(RecommendationReason::code).toList();
    }

    private static Taste taste(Set<String> skills, Set<String> interests) {
        return new Taste(
                AccountId.next(),
                null,
                null,
                null,
                skills,
                interests,
                Set.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Dismissals.none());
    }

    private static Taste busy(int hoursPerWeek, @Nullable LocalDate from) {
        return new Taste(
                AccountId.next(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                hoursPerWeek,
                from,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Dismissals.none());
    }
}
