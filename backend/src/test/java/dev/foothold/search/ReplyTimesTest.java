package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootholdTest
class ReplyTimesTest {

    private static final Instant APPLIED = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private ReplyTimes replies;

    private final EmployerId employer = EmployerId.next();

    @Test
    void tellsTheMiddleOfAtLeastThreeAnswers() {
        answeredAfter(Duration.ofHours(20));
        answeredAfter(Duration.ofDays(9));

        assertThat(replies.of(List.of(employer))).isEmpty();

        answeredAfter(Duration.ofHours(49));

        assertThat(replies.of(List.of(employer, EmployerId.next()))).containsOnly(Map.entry(employer, 3));
    }

    @Test
    void countsTheFirstWordInWhateverOrderTheFactsArrive() {
        for (var number = 0; number < 3; number++) {
            var application = ApplicationId.next();
            replies.answered(application, employer, APPLIED.plus(Duration.ofDays(8)));
            replies.answered(application, employer, APPLIED.plus(Duration.ofDays(2)));
            replies.applied(application, employer, APPLIED);
            replies.applied(application, employer, APPLIED);
        }

        assertThat(replies.of(List.of(employer))).containsEntry(employer, 2);
    }

    private void answeredAfter(Duration taken) {
        var application = ApplicationId.next();
        replies.applied(application, employer, APPLIED);
        replies.answered(application, employer, APPLIED.plus(taken));
    }
}
