package dev.foothold;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.ApplicationId;
import dev.foothold.applications.Applications;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.Engagements;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import dev.foothold.students.StudentFixtures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a list may cost: as many statements for many rows as for few.
@FootholdTest
class ListCostTest {

    private static final int FEW = 2;
    private static final int MANY = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Projects projects;

    @Autowired
    private Applications applications;

    @Autowired
    private Engagements engagements;

    @Test
    void projectsOfAnEmployer() {
        var employer = new EmployerFixtures(beans).verified();
        var terms = new SampleTerms(employer.owner()).make();

        costsNoMoreForMany(
                employer.owner(),
                "/api/projects?employer=" + employer.id(),
                () -> projects.draft(employer.owner(), employer.id(), terms));
    }

    @Test
    void applicationsOfAStudent() {
        var student = new StudentFixtures(beans).firstYear().account();

        costsNoMoreForMany(student, "/api/applications", () -> applied(student));
    }

    @Test
    void applicantsOnTheBoardAndThoseWhoWait() {
        var fixtures = new ApplicationFixtures(beans);
        var board = new ProjectFixtures(beans).published();
        costsNoMoreForMany(
                board.owner(), "/api/applications/board?project=" + board.id(), () -> fixtures.applied(board));

        var project = new ProjectFixtures(beans).published();
        costsNoMoreForMany(
                project.owner(),
                "/api/applications/waiting?employer=" + project.employer().id(),
                () -> fixtures.applied(project));
    }

    @Test
    void engagementsAndPaymentsOfAnEmployer() {
        var fixtures = new EngagementFixtures(beans);
        var one = new ProjectFixtures(beans).published(terms -> terms.positions(MANY));
        costsNoMoreForMany(
                one.owner(), "/api/engagements?employer=" + one.employer().id(), () -> fixtures.signed(one));

        var other = new ProjectFixtures(beans).published(terms -> terms.positions(MANY));
        costsNoMoreForMany(
                other.owner(), "/api/payments?employer=" + other.employer().id(), () -> fixtures.signed(other));
    }

    @Test
    void engagementsOfAStudent() {
        var student = new StudentFixtures(beans).firstYear().account();

        costsNoMoreForMany(student, "/api/engagements", () -> {
            var application = offered(student);
            applications.accept(student, application, null);
            await().atMost(PATIENCE)
                    .until(() -> engagements.ofApplication(student, application).isPresent());
        });
    }

    @Test
    void notifications() {
        var student = new StudentFixtures(beans).firstYear().account();

        costsNoMoreForMany(student, "/api/notifications", () -> offered(student));
    }

    @Test
    void savedSearches() {
        var student = new StudentFixtures(beans).firstYear().account();

        costsNoMoreForMany(student, "/api/saved-searches", () -> {
            var wish = "{\"name\": \"Mine\", \"query\": \"q=%s\", \"alert\": \"DAILY\", \"timeZone\": null}";
            assertThat(http.post()
                            .uri("/api/saved-searches")
                            .with(as(student))
                            .with(csrf())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(wish.formatted(UUID.randomUUID())))
                    .hasStatus(201);
        });
    }

    private void applied(AccountId student) {
        var project = new ProjectFixtures(beans).published();
        applications.apply(student, project.id(), ApplicationFixtures.answers());
    }

    private ApplicationId offered(AccountId student) {
        var project = new ProjectFixtures(beans).published();
        var application = applications
                .apply(student, project.id(), ApplicationFixtures.answers())
                .id();
        applications.offer(project.owner(), application, "We would like to work with you.", null);
        return application;
    }

    private void costsNoMoreForMany(AccountId reader, String address, Runnable oneMore) {
        var ofFew = reads(reader, address, FEW, FEW, oneMore);
        var ofMany = reads(reader, address, MANY - FEW, MANY, oneMore);

        assertThat(ofFew).as(address).isNotEmpty();
        assertThat(ofMany).as(address).hasSameSizeAs(ofFew);
    }

    /// What is read for the list once it has grown; what is remembered between requests is so before it counts.
    private List<String> reads(AccountId reader, String address, int more, int rows, Runnable oneMore) {
        for (var count = 0; count < more; count++) {
            oneMore.run();
        }
        await().atMost(PATIENCE).until(() -> rows(list(reader, address)) >= rows);
        try (var statements = new OwnStatements()) {
            list(reader, address);
            return statements.reads();
        }
    }

    private JsonNode list(AccountId reader, String address) {
        var answer = http.get().uri(address).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static int rows(JsonNode list) {
        if (list.isArray()) {
            return list.size();
        }
        return list.has("items")
                ? list.path("items").size()
                : list.path("columns")
                        .valueStream()
                        .mapToInt(column -> column.path("cards").size())
                        .sum();
    }
}
