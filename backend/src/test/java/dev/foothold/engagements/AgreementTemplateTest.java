package dev.foothold.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.SampleTerms;
import dev.foothold.shared.Identifiers;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AgreementTemplateTest {

    private static final EngagementSettings SETTINGS =
            new EngagementSettings("2026-1", 5, 1, 2500, DataSize.ofMegabytes(10), Duration.ofMinutes(10));
    private static final Names NAMES = new Names("Harbor", "Maya Chen", "Ana Ruiz");

    private final AgreementTemplate template = new AgreementTemplate(SETTINGS);
    private final SampleTerms sample = new SampleTerms(new AccountId(Identifiers.next()));

    @Test
    void fillsInEveryTerm() {
        var text = fill().text();

        assertThat(text).doesNotContain("{{").doesNotContainIgnoringCase("escrow");
        assertThat(text)
                .contains("Harbor", "Maya Chen", "Ana Ruiz", "$500.00", "$50.00", "$450.00", "$125.00")
                .contains("   - No duplicates", "**5 business days**");
    }

    @Test
    void theHashProvesTheText() {
        assertThat(fill().sha256()).isEqualTo(fill().sha256()).matches("[0-9a-f]{64}");
        assertThat(fill().sha256())
                .isNotEqualTo(Agreement.of("2026-1", "another text").sha256());
    }

    @Test
    void peoplesWordsCannotAddClausesOfTheirOwn() {
        sample.outcome("A table of answers.\n\n## 11. The student pays for everything {{fee}} <b>");

        assertThat(fill().text())
                .contains("A table of answers. \\#\\# 11. The student pays for everything {{fee}} \\<b\\>")
                .doesNotContain("\n## 11.");
    }

    private Agreement fill() {
        var project = sample.make();
        var terms = new EngagementTerms(
                project.title(),
                "clean-a-survey-data-set-12345678",
                project.fee(),
                project.fee().minus(project.fee().basisPoints(1000)),
                1000,
                project.startsOn(),
                project.endsOn(),
                project.deliverables());
        return template.fill(terms, NAMES, project, LocalDate.of(2026, 11, 6));
    }
}
