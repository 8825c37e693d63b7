package dev.foothold.shared;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FootholdTest
class IdempotencyModuleTest {

    private static final String EMPLOYER = """
            {"name": "Harbor Boats", "website": "https://www.harbor.example",
            "about": "We repair wooden boats and teach others how to do it.", "industry": "Boat building",
            "size": "11-50", "place": {"city": "Duluth", "state": "MN"}}""";

    @Autowired
    private IdempotentRequests requests;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private AccountId person;
    private String key;

    @BeforeEach
    void prepare() {
        person = new AccountFixtures(beans).person(AccountKind.EMPLOYER).id();
        key = UUID.randomUUID().toString();
    }

    @Test
    void theSameRequestIsRunOnceAndAnsweredTwice() {
        var first = register(person, EMPLOYER);
        var again = register(person, EMPLOYER);

        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(again).hasStatus(HttpStatus.CREATED).hasHeader("Idempotent-Replayed", "true");
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(accounts.memberships(person)).hasSize(1);
    }

    @Test
    void aKeyIsForOneRequestOfOnePerson() {
        var other = new AccountFixtures(beans).person(AccountKind.EMPLOYER).id();
        register(person, EMPLOYER);

        assertThat(register(person, EMPLOYER.replace("Harbor Boats", "Quarry Stone")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(register(other, EMPLOYER)).hasStatus(HttpStatus.CREATED).doesNotContainHeader("Idempotent-Replayed");
    }

    @Test
    void aRefusedRequestMayBeMendedAndSentAgain() {
        assertThat(register(person, EMPLOYER.replace("https://", ""))).hasStatus(HttpStatus.BAD_REQUEST);

        assertThat(register(person, EMPLOYER)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void whatIsOlderThanTwoDaysIsForgotten() {
        begunBefore(Duration.ofHours(47));
        begunBefore(Duration.ofHours(49));

        while (requests.forgetOldest()) {}

        assertThat(jdbc.sql("SELECT request_key FROM idempotent_request WHERE actor = ?")
                        .param(person.toString())
                        .query(String.class)
                        .list())
                .containsExactly(Duration.ofHours(47).toString());
    }

    private void begunBefore(Duration age) {
        new IdempotentRequests(jdbc, Clock.offset(clock, age.negated()))
                .begin(person.toString(), age.toString(), "POST /api/nothing", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult register(AccountId owner, String body) {
        return http.post()
                .uri("/api/employers")
                .with(as(owner))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
