package dev.foothold.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final LocalDate START = LocalDate.of(2026, 11, 16);
    private static final Money LOW = Money.usd(200_00);
    private static final Money FAIR = Money.usd(500_00);

    @Test
    void fairPayIsPublishedAtOnce() {
        assertThat(status(published())).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void payUnderTheFloorWaitsForAnOperator() {
        var project = drafted(LOW);

        publish(project);

        assertThat(status(project)).isEqualTo(ProjectStatus.AWAITING_APPROVAL);
        project.approve(NOW);
        assertThat(status(project)).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void changedTermsNoLongerWaitForAnOperator() {
        var project = drafted(LOW);
        publish(project);

        change(project, FAIR);

        assertThat(status(project)).isEqualTo(ProjectStatus.DRAFT);
    }

    @Test
    void publishedPayCannotDropUnderTheFloor() {
        assertThatExceptionOfType(PayCannotDrop.class).isThrownBy(() -> change(published(), LOW));
    }

    @Test
    void approvedPayMayStayAsItIs() {
        var project = drafted(LOW);
        publish(project);
        project.approve(NOW);

        change(project, LOW);

        assertThat(status(project)).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void onlyWhatWaitsCanBeApproved() {
        assertThatExceptionOfType(ProjectStepNotPossible.class)
                .isThrownBy(() -> drafted(FAIR).approve(NOW));
    }

    @Test
    void closingIsTheEnd() {
        var project = published();

        project.close("We found another way.", NOW);
        project.close("Twice is once.", NOW);

        assertThat(view(project).closingReason()).isEqualTo("We found another way.");
        assertThatExceptionOfType(ProjectStepNotPossible.class).isThrownBy(() -> publish(project));
        assertThatExceptionOfType(ProjectStepNotPossible.class).isThrownBy(() -> change(project, FAIR));
    }

    @Test
    void isOpenUntilTheEndOfTheLastDayToApply() {
        var project = published();
        var lastDay = START.minusDays(4).atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(project.isOpen(lastDay.plus(Duration.ofHours(23)))).isTrue();
        assertThat(project.isOpen(lastDay.plus(Duration.ofHours(24)))).isFalse();
        assertThat(drafted(FAIR).isOpen(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, AWAITING_APPROVAL PUBLISHED CLOSED",
        "AWAITING_APPROVAL, DRAFT PUBLISHED CLOSED",
        "PUBLISHED, FILLED CLOSED",
        "FILLED, PUBLISHED CLOSED",
        "CLOSED, ''",
    })
    void eachStateLeadsToItsSuccessorsOnly(ProjectStatus status, String successors) {
        for (var next : ProjectStatus.values()) {
            assertThat(status.leadsTo(next)).isEqualTo(successors.contains(next.name()));
        }
    }

    @Test
    void theAudienceAdmitsByStandingAndUniversity() {
        var cedar = UniversityId.next();
        var audience = new Audience(Set.of(ClassStanding.FIRST_YEAR), Set.of(cedar), 0);

        assertThat(audience.admits(ClassStanding.FIRST_YEAR, cedar)).isTrue();
        assertThat(audience.admits(ClassStanding.THIRD_YEAR, cedar)).isFalse();
        assertThat(audience.admits(ClassStanding.FIRST_YEAR, null)).isFalse();
        assertThat(Audience.anyone().admits(ClassStanding.ALUMNI, null)).isTrue();
    }

    @Test
    void slugsReadLikeTheTitleAndEndInTheKey() {
        var id = ProjectId.of("01930000-0000-7000-8000-00001234abcd");

        assertThat(ProjectSlug.of("Café menus: 20 ideas & more!", id)).isEqualTo("cafe-menus-20-ideas-more-1234abcd");
        assertThat(ProjectSlug.of("数据", id)).isEqualTo("project-1234abcd");
        assertThat(ProjectSlug.keyIn("an-older-title-1234abcd")).hasValue("1234abcd");
        assertThat(ProjectSlug.keyIn("no-key-here")).isEmpty();
    }

    private static Project drafted(Money fee) {
        return new Project(ProjectId.next(), EmployerId.next(), terms(fee), NOW);
    }

    private static Project published() {
        var project = drafted(FAIR);
        publish(project);
        return project;
    }

    private static void publish(Project project) {
        project.publish(figures(project.terms()), NOW);
    }

    private static void change(Project project, Money fee) {
        project.change(terms(fee), figures(project.terms()), figures(terms(fee)), NOW);
    }

    private static ProjectStatus status(Project project) {
        return view(project).status();
    }

    private static ProjectView view(Project project) {
        return project.view(figures(project.terms()), false);
    }

    private static ProjectFigures figures(ProjectTerms terms) {
        return ProjectFigures.of(terms, DefaultSettings.projects());
    }

    private static ProjectTerms terms(Money fee) {
        return new SampleTerms(AccountId.next())
                .fee(fee)
                .window(START, START.plusDays(14))
                .applyBy(START.minusDays(4))
                .make();
    }
}
