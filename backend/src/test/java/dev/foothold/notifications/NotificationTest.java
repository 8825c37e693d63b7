package dev.foothold.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void aMailThatIsRefusedTooOftenIsGivenUp() {
        var notification = new Notification(AccountId.next(), message(), true, NOW);

        notification.attempt(NOW);
        notification.fail("451 Try later", 2);
        assertThat(notification.isWaiting()).isTrue();
        notification.attempt(NOW);
        notification.fail("451 Try later", 2);

        assertThat(notification.isWaiting()).isFalse();
    }

    @Test
    void oldNewsAreNotMailed() {
        assertThat(new Notification(AccountId.next(), message(), false, NOW).isWaiting())
                .isFalse();
    }

    @Test
    void aOneTimeLinkIsForgottenWhenTheMailHasLeft() {
        var secret =
                message().leadingTo("/reset-password/abc", "Choose a password").byMailOnly();
        var notification = new Notification(AccountId.next(), secret, true, NOW);
        assertThat(notification.letter("ada@u.example", "Ada").path()).isEqualTo("/reset-password/abc");

        notification.sent();

        assertThat(notification.view().link()).isEqualTo("/");
    }

    @Test
    void aTitleHasOneLineOfBoundedLength() {
        var title = Message.about("fact", "1", NOW, "Hello\r\nBcc: all@u.example " + "x".repeat(300))
                .title();

        assertThat(title).hasSize(200).startsWith("Hello Bcc:").doesNotContain("\r", "\n");
    }

    @Test
    void moneyAndDaysReadAsInTheUnitedStates() {
        assertThat(Words.money(Money.usd(1_234_50))).isEqualTo("$1,234.50");
        assertThat(Words.day(NOW)).isEqualTo("Friday, November 20");
    }

    @Test
    void aLetterIsWrittenAsPageAndAsText() {
        var letter = new Letter(
                UUID.randomUUID(),
                "ada@u.example",
                "Ada <b>",
                "You were not selected",
                List.of("Next step: learn & practise."),
                List.of(new Message.FurtherLink("Count whales", "/projects/count-whales")),
                "/applications/1",
                "Read the answer",
                null);
        var paper = new LetterPaper("https://foothold.example/");

        assertThat(paper.html(letter))
                .contains("Hello <span>Ada &lt;b&gt;</span>", "learn &amp; practise")
                .contains("href=\"https://foothold.example/applications/1\"")
                .contains("href=\"https://foothold.example/projects/count-whales\"");
        assertThat(paper.text(letter))
                .contains("Hello Ada <b>,", "Next step: learn & practise.")
                .contains("- Count whales: https://foothold.example/projects/count-whales")
                .contains("Read the answer:\nhttps://foothold.example/applications/1\n")
                .contains("concerns your work")
                .doesNotContain("Stop these mails");
    }

    @Test
    void linksUnderAHeadingStandTogether() {
        var letter = new Letter(
                UUID.randomUUID(),
                "ada@u.example",
                "Ada",
                "2 new projects for “Data” and “Design”",
                List.of("They answer searches that you saved."),
                List.of(
                        new Message.FurtherLink("Count whales", "/projects/count-whales", "“Data”"),
                        new Message.FurtherLink("See the search", "/projects?q=data", "“Data”"),
                        new Message.FurtherLink("Draw whales", "/projects/draw-whales", "“Design”")),
                "/home/saved-searches",
                "See your saved searches",
                "/unsubscribe/secret");
        var paper = new LetterPaper("https://foothold.example");

        assertThat(paper.text(letter)).contains("""
                “Data”
                - Count whales: https://foothold.example/projects/count-whales
                - See the search: https://foothold.example/projects?q=data

                “Design”
                - Draw whales: https://foothold.example/projects/draw-whales

                See your saved searches:
                """);
        assertThat(paper.html(letter))
                .containsSubsequence("<h2", "Data", "Count whales", "<h2", "Design", "Draw whales");
    }

    @Test
    void aLetterThatCanBeEndedSaysWhere() {
        var letter = new Letter(
                UUID.randomUUID(),
                "ada@u.example",
                "Ada",
                "New for “Data”",
                List.of(),
                List.of(),
                "/projects",
                "See the search",
                "/unsubscribe/secret");
        var paper = new LetterPaper("https://foothold.example");

        assertThat(paper.html(letter)).contains("href=\"https://foothold.example/unsubscribe/secret\"");
        assertThat(paper.text(letter)).contains("Stop these mails: https://foothold.example/unsubscribe/secret");
    }

    private static Message message() {
        return Message.about("fact", "1", NOW, "Something happened").saying("Look at it.");
    }
}
