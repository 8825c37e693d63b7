package dev.foothold;

import static dev.foothold.MainJob.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/// A program of the employer reads what its owner let it read, until it is shut out.
@FootholdTest
class MachineClientTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void letsAMachineReadWhatItsScopeOpens() {
        var job = new MainJob(port, environment);
        job.post();
        var client = job.owner.post(
                "/api/accounts/api-clients",
                Map.of("organisation", job.employer, "name", "Tracking", "scopes", List.of("projects:read")));
        var token = MainJobClient.passerBy(port)
                .browser()
                .form(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "scope",
                                "projects:read",
                                "client_id",
                                text(client, "clientId"),
                                "client_secret",
                                text(client, "clientSecret")))
                .json();
        var machine = MainJobClient.passerBy(port);
        machine.browser().with("Authorization", "Bearer " + text(token, "access_token"));

        var projects = machine.get("/api/projects?employer=" + job.employer);

        assertThat(projects.path("items").valueStream().map(row -> text(row, "id")))
                .containsExactly(job.project());
        machine.refused(403, machine.browser().get("/api/payments?employer=" + job.employer));
        machine.refused(403, machine.browser().post("/api/projects", Map.of()));
        assertThat(job.owner
                        .browser()
                        .delete("/api/accounts/api-clients/" + text(client, "clientId"))
                        .status())
                .isEqualTo(204);
        assertThat(machine.browser().get("/api/accounts/me").status()).isEqualTo(401);
    }
}
