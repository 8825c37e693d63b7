package dev.foothold.search;

import static dev.foothold.search.NotInterestedReason.DATES;
import static dev.foothold.search.NotInterestedReason.EMPLOYER;
import static dev.foothold.search.NotInterestedReason.FIELD;
import static dev.foothold.search.NotInterestedReason.HOURS;
import static dev.foothold.search.NotInterestedReason.OTHER;
import static dev.foothold.search.NotInterestedReason.PAY;
import static dev.foothold.search.NotInterestedReason.PLACE;
import static dev.foothold.search.NotInterestedReason.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.WorkMode;
import dev.foothold.search.TasteTable.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DismissalsTest {

    @Test
    void knowsWhatIsAlikeInEachRespect() {
        assertThat(loses(remote(FIELD), new SampleHits())).isTrue();
        assertThat(loses(remote(FIELD), new SampleHits().in("design"))).isFalse();
        assertThat(loses(remote(SKILLS), new SampleHits().asking("Excel", "SQL")))
                .isTrue();
        assertThat(loses(remote(SKILLS), new SampleHits().asking("Excel"))).isFalse();
        assertThat(loses(remote(PLACE), new SampleHits())).isTrue();
        assertThat(loses(like(PLACE, 25_00, 20, "2026-12-01", "Duluth, MN"), new SampleHits()))
                .isFalse();
    }

    @Test
    void paysNoMoreAsksForNoLessAndBeginsAtAboutTheSameTime() {
        var hit = new SampleHits();

        assertThat(loses(like(PAY, 25_00, 1, "2026-01-01", null), hit)).isTrue();
        assertThat(loses(like(PAY, 24_99, 1, "2026-01-01", null), hit)).isFalse();
        assertThat(loses(like(HOURS, 1, 20, "2026-01-01", null), hit)).isTrue();
        assertThat(loses(like(HOURS, 1, 21, "2026-01-01", null), hit)).isFalse();
        assertThat(loses(like(DATES, 1, 1, "2026-12-15", null), hit)).isTrue();
        assertThat(loses(like(DATES, 1, 1, "2026-11-16", null), hit)).isFalse();
    }

    @Test
    void growsWithEachReasonForItselfUpToABound() {
        var many = new ArrayList<Dismissed>();
        for (var count = 0; count < 7; count++) {
            many.add(remote(FIELD));
        }
        many.add(remote(PLACE));
        var dismissals = Dismissals.of(many);

        assertThat(dismissals.weightOf(new SampleHits().make())).isEqualTo(2 + 0.5);
        assertThat(dismissals.weightOf(new SampleHits().in("design").make())).isEqualTo(0.5);
        assertThat(dismissals.wishes()).hasSize(4 + 1);
        assertThat(Dismissals.none().wishes()).isEmpty();
    }

    @Test
    void asksElasticsearchForWhatIsNotAlike() {
        assertThat(EngineJson.text(
                        Dismissals.of(List.of(remote(FIELD))).wishes().getFirst()))
                .contains("must_not", "\"category\"", "\"data-analysis\"", "\"minimum_should_match\":\"1\"", "0.5");
    }

    @Test
    void remembersTheLatestOfEachReason() {
        var latestFirst = new ArrayList<Refusal>();
        for (var count = 0; count < 12; count++) {
            latestFirst.add(refusal(PAY));
        }
        latestFirst.add(refusal(FIELD));
        latestFirst.add(refusal(EMPLOYER));
        latestFirst.add(refusal(OTHER));

        var remembered = Dismissals.remembered(latestFirst);

        assertThat(remembered).hasSize(10 + 1).containsKey(latestFirst.get(9).project());
        assertThat(remembered).doesNotContainKey(latestFirst.get(10).project()).containsValue(FIELD);
    }

    /// A remote one like the usual sample, with more skills.
    static Dismissed remote(NotInterestedReason reason) {
        return like(reason, 25_00, 20, "2026-12-01", null);
    }

    private static Dismissed like(
            NotInterestedReason reason, long payPerHour, int hours, String startsOn, @Nullable String city) {
        return new Dismissed(
                reason,
                "data-analysis",
                List.of("Excel", "SQL", "Interviewing"),
                payPerHour,
                hours,
                LocalDate.parse(startsOn),
                city == null ? WorkMode.REMOTE : WorkMode.ON_SITE,
                city);
    }

    private static boolean loses(Dismissed dismissed, SampleHits hit) {
        return Dismissals.of(List.of(dismissed)).weightOf(hit.make()) > 0;
    }

    private static Refusal refusal(NotInterestedReason reason) {
        return new Refusal(ProjectId.of(UUID.randomUUID().toString()), new EmployerId(UUID.randomUUID()), reason);
    }
}
