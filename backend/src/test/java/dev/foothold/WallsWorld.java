package dev.foothold;

import static dev.foothold.MainJob.text;
import static org.awaitility.Awaitility.await;

import dev.foothold.employers.EmployerId;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentRequest;
import dev.foothold.payments.Payments;
import dev.foothold.payments.StandIn;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A world in which the main job was done once, with the people who took part in it and people who did not.
final class WallsWorld {

    private static final Map<String, String> WORDS = Map.of(
            "term",
            MainJobInput.term(),
            "currency",
            "USD",
            "returnPath",
            "/earnings",
            "year",
            "2026",
            "month",
            "2026-10");

    private final Map<String, MainJobClient> people = new LinkedHashMap<>();
    private final Map<String, String> things = new HashMap<>();

    WallsWorld(int port, Environment environment, BeanFactory beans) {
        var job = new MainJob(port, environment).toTheEnd();
        people.put("nobody", MainJobClient.passerBy(port));
        people.put("student", job.student);
        people.put("other student", job.newStudent("Ben Ito", "SECOND_YEAR"));
        people.put("owner", job.owner);
        people.put("recruiter", job.member("Rik Vos", "RECRUITER"));
        people.put("supervisor", job.supervisor);
        people.put("finance", job.member("Fay Lund", "FINANCE"));
        people.put("other owner", MainJobClient.signedUp(port, "Otto Bauer", "EMPLOYER", "quarry.example"));
        people.put("staff", job.staff);
        people.put("other staff", MainJobClient.signedUp(port, "Lee Park", "UNIVERSITY", MainJob.domain()));
        people.put("operator", job.operator);
        job.registered(person("other owner"));
        var elsewhere = person("other staff");
        job.joined(
                job.confirmed(elsewhere),
                elsewhere.email().substring(elsewhere.email().indexOf('@') + 1));
        person("nobody").browser().get("/api/accounts/csrf");
        remember(job, environment);
        var payment = partlyRefunded(job, beans);
        var notes = job.owner.awaited("/api/payments/" + payment + "/refund-notes", list -> !list.isEmpty());
        things.put("payment", payment);
        things.put("number", text(notes.get(0), "number"));
        // what the `id` in an address of finance stands for
        things.put("finance", givenUpMessage(beans.getBean(JdbcClient.class)));
    }

    // a receipt and a refund note are made of the money that comes and goes back
    private static String partlyRefunded(MainJob job, BeanFactory beans) {
        var payments = beans.getBean(Payments.class);
        var id = payments.request(new PaymentRequest(
                UUID.randomUUID(),
                "Count the boats",
                new EmployerId(UUID.fromString(job.employer)),
                Money.usd(400_00),
                1_000));
        var path = "/api/payments/" + id;
        var page = job.owner.post(path + "/checkout", Map.of("returnPath", "/engagements"));
        job.owner.sendHostedForm(text(page, "url"));
        job.owner.awaited(path, payment -> text(payment, "status").equals("HELD"));
        new PaymentFixtures(beans).giveBack(id, 100_00);
        return id.toString();
    }

    // one that concerns us no more than it concerns anybody else, so that trying it again moves nothing
    private static String givenUpMessage(JdbcClient database) {
        var id = "evt_" + UUID.randomUUID();
        database.sql("""
                INSERT INTO webhook_inbox
                    (event_id, endpoint, type, object_id, live, payload, state, tries, received_at)
                VALUES (?, 'PLATFORM', 'charge.updated', 'ch_none', FALSE, '{}', 'MANUAL', 10, UTC_TIMESTAMP(6))\
                """).param(id).update();
        return id;
    }

    // the payer's bank asks for a little of it back, and the application has heard of that
    private static String disputed(MainJob job, Environment environment) {
        var standIn = new StandIn(environment);
        var charge = standIn.charges(new PaymentId(UUID.fromString(job.payment())))
                .getFirst()
                .path("id")
                .asString();
        var dispute = standIn.dispute(charge, 1_00);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> job.operator
                        .get("/api/finance/disputes?open=true")
                        .valueStream()
                        .anyMatch(row -> text(row, "id").equals(dispute)));
        return dispute;
    }

    /// Everybody, in the order of the table's columns.
    Map<String, MainJobClient> people() {
        return people;
    }

    MainJobClient person(String who) {
        return people.getOrDefault(who, people.get("nobody"));
    }

    /// What the names in addresses and bodies stand for.
    Map<String, String> things() {
        return things;
    }

    /// The same names for things that do not exist.
    Map<String, String> nothing() {
        var nothing = new HashMap<>(things);
        nothing.replaceAll((name, thing) ->
                WORDS.containsKey(name) ? thing : UUID.randomUUID().toString());
        return nothing;
    }

    private void remember(MainJob job, Environment environment) {
        var client = job.owner.post(
                "/api/accounts/api-clients",
                Map.of("organisation", job.employer, "name", "Tracking", "scopes", List.of("projects:read")));
        var spare = job.member("Ida Berg", "RECRUITER");
        var submission = job.view().path("submissions").get(0);
        job.student.upload("/api/students/me/cv", "cv.pdf", "application/pdf", "%PDF-1.4\n%%EOF");
        job.owner.upload(
                "/api/projects/imports?employer=" + job.employer, "projects.csv", "text/csv", MainJobInput.table());
        var imports = job.owner.get("/api/projects/imports?employer=" + job.employer);
        things.put("import", text(imports.get(0), "id"));
        things.put("employer", job.employer);
        things.put("organisation", job.employer);
        things.put("employerSlug", text(job.owner.get("/api/employers/" + job.employer), "slug"));
        things.put("university", job.university);
        things.put("universitySlug", text(job.staff.get("/api/universities/" + job.university), "slug"));
        things.putAll(WORDS);
        things.put("project", job.project());
        things.put("projectSlug", job.slug());
        things.put("application", job.application());
        things.put("engagement", job.engagement());
        things.put("file", text(submission.path("files").get(0), "id"));
        things.put("ledgerAccount", "held:" + job.payment());
        things.put("dispute", disputed(job, environment));
        things.put("conversion", job.conversion());
        things.put("clientId", text(client, "clientId"));
        things.put("account", spare.id());
        var wallet = job.staff.post("/api/universities/" + job.university + "/wallets", MainJobInput.wallet());
        things.put("wallet", text(wallet, "id"));
        var wish = Map.of("name", "Surveys", "query", "q=survey", "alert", "WEEKLY");
        things.put("savedSearch", text(job.student.post("/api/saved-searches", wish), "id"));
    }
}
