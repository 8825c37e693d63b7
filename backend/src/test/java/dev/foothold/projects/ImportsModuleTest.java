package dev.foothold.projects;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.OwnStatements;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.Place;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@FootholdTest
class ImportsModuleTest {

    private static final String IMPORTS = "/api/projects/imports";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportStore store;

    @Autowired
    private ImportSteps steps;

    @Autowired
    private Projects projects;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transactions;

    private EmployerFixtures parties;
    private EmployerFixtures.Owned employer;

    @BeforeEach
    void prepare() {
        parties = new EmployerFixtures(beans);
        employer = parties.verified();
    }

    @Test
    void nothingIsMadeBeforeItIsStarted() {
        var id = checked(table(row("A-1", "Clean a survey data set"), row("A-2", "Sort a survey data set")));

        assertThat(imports.view(employer.owner(), id).outcomes()).containsEntry(ImportOutcome.NEW, 2);
        assertThat(mine()).isEmpty();
    }

    @Test
    void everyWrongCellIsToldByItsColumn() {
        var id = checked(table(
                row("A-1", "Clean a survey data set"),
                row("A-1", "The same id again"),
                row("A-3", "Sort").replace(",20,500", ",many,50000"),
                row("A-4", "Wrong in other columns")
                        .replace("data-analysis", "magic")
                        .replace("REMOTE", "MARS")
                        .replace(email(), "nobody@nowhere.example")
                        .replace(day(14), "soon")));

        var rows = imports.rows(employer.owner(), id, ImportOutcome.WRONG, null, 10)
                .items();

        assertThat(rows).extracting(ImportRowView::number).containsExactly(2, 3, 4);
        assertThat(columns(rows.get(0))).containsExactly("external_id");
        assertThat(columns(rows.get(1))).containsExactlyInAnyOrder("title", "hours", "fee");
        assertThat(columns(rows.get(2))).containsExactlyInAnyOrder("category", "mode", "supervisor_email", "starts_on");
    }

    @Test
    void aDeliverableWithoutANameIsToldAndHoldsUpNoOtherRow() {
        var id = checked(table(
                row("A-1", "Clean a survey data set").replace("Clean table: No duplicates; Notes", ":|Report: Notes"),
                row("A-2", "Sort a survey data set")));

        assertThat(imports.view(employer.owner(), id).outcomes())
                .containsOnly(entry(ImportOutcome.WRONG, 1), entry(ImportOutcome.NEW, 1));
        assertThat(imports.rows(employer.owner(), id, ImportOutcome.WRONG, null, 10)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(columns(row)).containsOnly("deliverables"));
    }

    @Test
    void rightRowsBecomeProjectsAndWrongOnesDoNot() {
        var id = checked(table(row("A-1", "Clean a survey data set"), row("A-2", "No")));

        done(id);

        assertThat(imports.view(employer.owner(), id).outcomes())
                .containsEntry(ImportOutcome.CREATED, 1)
                .containsEntry(ImportOutcome.WRONG, 1);
        assertThat(mine())
                .extracting(ProjectRow::title, ProjectRow::status)
                .containsExactly(tuple("Clean a survey data set", ProjectStatus.PUBLISHED));
    }

    @Test
    void importingAgainMakesNothingTwiceAndChangesWhatIsOther() {
        done(checked(table(row("A-1", "Clean a survey data set"), row("A-2", "Sort a survey data set"))));

        var again = checked(table(row("A-1", "Clean a survey data set"), row("A-2", "Sort two survey data sets")));
        assertThat(imports.view(employer.owner(), again).outcomes())
                .containsEntry(ImportOutcome.SAME, 1)
                .containsEntry(ImportOutcome.CHANGES, 1);
        done(again);

        assertThat(mine())
                .extracting(ProjectRow::title)
                .containsExactlyInAnyOrder("Clean a survey data set", "Sort two survey data sets");
    }

    @Test
    void aPublishedProjectThatWouldPayTooLittleIsToldBeforeTheImportIsStarted() {
        var row = row("A-1", "Clean a survey data set");
        done(checked(table(row)));

        var again = checked(table(row.replace(",20,500", ",20,100")));

        assertThat(imports.rows(employer.owner(), again, ImportOutcome.WRONG, null, 10)
                        .items())
                .singleElement()
                .satisfies(wrong -> assertThat(columns(wrong)).containsExactly("fee"));
    }

    @Test
    void whatAnotherProcessLeftIsTakenUpWhereItStopped() {
        var id = checked(table(row("A-1", "Clean a survey data set"), row("A-2", "Sort a survey data set")));
        store.become(id, ImportState.CHECKED, ImportState.RUNNING);
        var context = context(id);
        var first = store.waiting(id, ImportState.RUNNING).subList(0, 1);
        steps.carryOut(context, first);
        steps.carryOut(context, first);

        await().atMost(Duration.ofSeconds(40)).until(() -> state(id) == ImportState.DONE);

        assertThat(mine()).hasSize(2);
    }

    @Test
    void aRowThatHasBecomeWrongCostsNoneOfItsBatch() {
        done(checked(table(
                row("A-1", "Clean a survey data set"),
                row("A-2", "Sort a survey data set"),
                row("A-3", "Count a survey data set"))));
        var again = checked(table(
                row("A-1", "Clean two survey data sets"),
                row("A-2", "Sort two survey data sets"),
                row("A-3", "Count two survey data sets"),
                row("A-4", "Draw a survey data set")));
        projects.takeSeat(titled("Sort a survey data set"));

        done(again);

        assertThat(imports.view(employer.owner(), again).outcomes())
                .containsOnly(
                        entry(ImportOutcome.CHANGED, 2),
                        entry(ImportOutcome.CREATED, 1),
                        entry(ImportOutcome.WRONG, 1));
        assertThat(imports.rows(employer.owner(), again, ImportOutcome.WRONG, null, 10)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.externalId()).isEqualTo("A-2"))
                .satisfies(row -> assertThat(columns(row)).containsExactly("external_id"));
        assertThat(mine())
                .extracting(ProjectRow::title)
                .containsExactlyInAnyOrder(
                        "Clean two survey data sets",
                        "Sort a survey data set",
                        "Count two survey data sets",
                        "Draw a survey data set");
    }

    @Test
    void aProcessThatEndsInTheMiddleOfABatchLosesAndDoublesNothing() {
        var id = checked(table(rows("A", 30)));
        var rows = store.waiting(id, ImportState.RUNNING);
        steps.carryOut(context(id), rows.subList(0, 10));
        transactions.executeWithoutResult(unfinished -> {
            steps.carryOut(context(id), rows.subList(5, 25));
            unfinished.setRollbackOnly();
        });
        var kept = mine();

        done(id);

        assertThat(kept).hasSize(10);
        assertThat(mine()).hasSize(30).extracting(ProjectRow::title).doesNotHaveDuplicates();
        assertThat(imports.view(employer.owner(), id).outcomes()).containsOnly(entry(ImportOutcome.CREATED, 30));
    }

    @Test
    void aLargeBatchReadsNoMoreOftenThanASmallOne() {
        var few = checked(table(rows("A", 3)));
        var many = checked(table(rows("B", 90)));

        assertThat(reads(many)).isNotEmpty().hasSameSizeAs(reads(few));
        assertThat(mine()).hasSize(93);
    }

    @Test
    void jsonIsTakenAsWell() {
        var body = """
                [{"external_id": 1, "title": "Clean a survey data set", "outcome": "A clean table that our board can trust.",
                  "deliverables": [{"title": "Clean table", "criteria": ["No duplicates"]}], "skills": ["Excel"],
                  "category": "data-analysis", "hours": 20, "fee": 500, "starts_on": "%s", "ends_on": "%s",
                  "apply_by": "%s", "mode": "remote", "supervisor_email": "%s"}]""".formatted(day(14), day(28), day(10), email());

        done(checked(body));

        assertThat(mine())
                .extracting(ProjectRow::title, ProjectRow::status)
                .containsExactly(tuple("Clean a survey data set", ProjectStatus.DRAFT));
    }

    @Test
    void theCityOfARowTellsWhereTheWorkIsDone() {
        var row = row("A-1", "Clean a survey data set").replace("REMOTE", "ON_SITE");
        var content = table(row).replace("publish\n", "publish,city,state\n").replace(",true\n", ",true,dayton,oh\n");

        done(checked(content));

        var project = mine().getFirst().id();
        assertThat(projects.get(project).terms().place()).isEqualTo(new Place("dayton", "OH", 39.76, -84.19));
    }

    @Test
    void operatorsImportForAnyEmployerAndOthersForNone() {
        var content = table(row("A-1", "Clean a survey data set"));

        assertThat(upload(parties.operator(), content)).hasStatus(HttpStatus.ACCEPTED);
        assertThat(upload(parties.verified().owner(), content)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get()
                        .uri(IMPORTS + "/" + checked(content))
                        .with(as(parties.verified().owner()))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithTheColumnThatIsMissing() {
        var answer = upload(employer.owner(), "external_id,title\nA-1,Clean a survey data set\n");

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("outcome");
    }

    private UUID checked(String content) {
        var answer = upload(employer.owner(), content);
        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        var id = imports.latest(employer.owner(), employer.id()).getFirst().id();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == ImportState.CHECKED);
        return id;
    }

    private void done(UUID id) {
        assertThat(http.post()
                        .uri(IMPORTS + "/" + id + "/start")
                        .with(as(employer.owner()))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.ACCEPTED);
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == ImportState.DONE);
    }

    /// What is read while all rows of the import are carried out together.
    private List<String> reads(UUID id) {
        var rows = store.waiting(id, ImportState.RUNNING);
        try (var statements = new OwnStatements()) {
            steps.carryOut(context(id), rows);
            return statements.reads();
        }
    }

    private ImportSteps.Context context(UUID id) {
        return new ImportSteps.Context(id, employer.id(), employer.owner(), Map.of(email(), employer.owner()));
    }

    private ImportState state(UUID id) {
        return imports.view(employer.owner(), id).state();
    }

    private MvcTestResult upload(AccountId actor, String content) {
        return http.post()
                .uri(IMPORTS + "?employer=" + employer.id())
                .multipart()
                .file("file", content.getBytes(StandardCharsets.UTF_8))
                .with(as(actor))
                .with(csrf())
                .exchange();
    }

    private List<ProjectRow> mine() {
        return projects.of(employer.owner(), employer.id(), null, null, 100).items();
    }

    private ProjectId titled(String title) {
        return mine().stream()
                .filter(row -> row.title().equals(title))
                .map(ProjectRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(ImportRowView row) {
        return row.errors().stream().map(FieldError::field).toList();
    }

    private static String table(String... rows) {
        return "external_id,title,outcome,deliverables,skills,category,hours,fee,starts_on,ends_on,apply_by,mode,"
                + "supervisor_email,publish\n" + String.join("", rows);
    }

    private String row(String id, String title) {
        return "%s,%s,A clean table that our board can trust.,Clean table: No duplicates; Notes,Excel|Data cleaning,"
                        .formatted(id, title)
                + "data-analysis,20,500,%s,%s,%s,REMOTE,%s,true\n".formatted(day(14), day(28), day(10), email());
    }

    private String[] rows(String list, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> row(list + "-" + number, "Clean survey data set " + list + number))
                .toArray(String[]::new);
    }

    private String email() {
        return accounts.get(employer.owner()).email();
    }

    private static String day(int fromNow) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromNow).toString();
    }
}
