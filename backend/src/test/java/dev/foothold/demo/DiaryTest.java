package dev.foothold.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.Conflict;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private final Instant now = Instant.now();
    private final TravellingClock clock = new TravellingClock();
    private final Diary diary = new Diary(clock, now.minus(Duration.ofDays(10)), now);
    private final List<String> happened = new ArrayList<>();

    @Test
    void playsInTheOrderOfTheMomentsAndEndsEachDayOnce() {
        clock.travelTo(diary.begin());
        diary.at(diary.ago(2), () -> happened.add("second"));
        diary.at(diary.ago(5), () -> {
            happened.add("first");
            diary.at(diary.ago(1), () -> happened.add("third"));
        });

        diary.play(() -> happened.add("night"));

        assertThat(happened).containsExactly("first", "night", "second", "night", "third", "night");
    }

    @Test
    void nothingHappensInTheFuture() {
        diary.at(now.plusSeconds(1), () -> happened.add("too early"));

        diary.play(() -> happened.add("night"));

        assertThat(happened).isEmpty();
    }

    @Test
    void whatARuleForbidsDoesNotStopTheStory() {
        clock.travelTo(diary.begin());
        diary.at(diary.ago(3), () -> {
            throw new Conflict("no", "Not now", "Come back later.");
        });
        diary.at(diary.ago(2), () -> happened.add("goes on"));

        diary.play(() -> {});

        assertThat(happened).containsExactly("goes on");
    }
}
