package dev.foothold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.notifications.Mails;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/// The main job from sign-up to hire over HTTP, step by step; each step is taken by the person whose it is.
final class MainJob {

    static final String CRITERION = "Every change is noted";
    static final int FEE = 500_00;

    private static final Pattern TOKEN = Pattern.compile("/(?:verify-email|invite)/([\\w-]+)");

    final MainJobClient operator;
    final MainJobClient owner;
    final MainJobClient supervisor;
    final MainJobClient staff;
    final MainJobClient student;
    final String word = "kelp" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    final String employer;
    final String university;

    private final int port;
    private final Mails mails;

    private String project = "";
    private String slug = "";
    private String application = "";
    private String engagement = "";
    private String payment = "";
    private String conversion = "";

    /// Everybody signs up: the employer is verified, the university takes part.
    MainJob(int port, Environment environment) {
        this.port = port;
        this.mails = new Mails(environment);
        this.operator = MainJobClient.signedIn(
                port,
                "Operator",
                environment.getRequiredProperty("foothold.accounts.operator-email"),
                environment.getRequiredProperty("foothold.accounts.operator-password"));
        this.owner = MainJobClient.signedUp(port, "Ana Ruiz", "EMPLOYER", "harbor.example");
        this.employer = registered(owner);
        this.supervisor = member("Sam Okafor", "SUPERVISOR");
        var campus = domain();
        this.staff = confirmed(MainJobClient.signedUp(port, "Noor Haddad", "UNIVERSITY", campus));
        this.university = joined(staff, campus);
        this.student = newStudent("Maya Chen", "FOURTH_YEAR_PLUS");
    }

    String project() {
        return project;
    }

    String slug() {
        return slug;
    }

    String application() {
        return application;
    }

    String engagement() {
        return engagement;
    }

    String payment() {
        return payment;
    }

    String conversion() {
        return conversion;
    }

    Mails mails() {
        return mails;
    }

    /// An employer that the operator found to be who it says.
    String registered(MainJobClient who) {
        var id = text(who.post("/api/employers", MainJobInput.employer("Harbor " + UUID.randomUUID())), "id");
        operator.press("/api/employers/" + id + "/verification");
        return id;
    }

    /// Somebody who was invited to the employer by mail and has chosen a password.
    MainJobClient member(String name, String role) {
        var email = UUID.randomUUID().toString().substring(0, 13) + "@harbor.example";
        owner.post(
                "/api/employers/" + employer + "/members",
                Map.of("email", email, "name", name, "roles", List.of(role)));
        var reader = MainJobClient.passerBy(port);
        reader.browser().get("/api/accounts/csrf");
        var token = token(email, "invites you");
        reader.put("/api/accounts/password-resets", Map.of("token", token, "password", MainJobClient.PASSWORD));
        return MainJobClient.signedIn(port, name, email, MainJobClient.PASSWORD);
    }

    /// A university with counted cohorts, opened by the first of its staff.
    String joined(MainJobClient who, String domain) {
        var id = text(who.post("/api/universities", MainJobInput.university(domain)), "id");
        who.put(
                "/api/universities/" + id + "/cohorts?term=" + MainJobInput.term(),
                Map.of("enrolled", Map.of("FIRST_YEAR", 400, "THIRD_YEAR", 300, "FOURTH_YEAR_PLUS", 250)));
        return id;
    }

    /// A student of the university with a whole profile.
    MainJobClient newStudent(String name, String standing) {
        var domain = staff.email().substring(staff.email().indexOf('@') + 1);
        var person = MainJobClient.signedUp(port, name, "STUDENT", domain);
        person.put("/api/students/me", MainJobInput.profile(standing));
        return person;
    }

    /// Follows the link in the mail that asks to confirm the address.
    MainJobClient confirmed(MainJobClient person) {
        person.post("/api/accounts/email-confirmations", Map.of("token", token(person.email(), "Confirm")));
        return person;
    }

    JsonNode post() {
        var view = posted("Clean the survey of our " + word + " members");
        project = text(view, "id");
        slug = text(view, "slug");
        return view;
    }

    /// One more published project.
    JsonNode posted(String title) {
        var draft = owner.post("/api/projects", Map.of("employer", employer, "terms", terms(title)));
        return owner.press("/api/projects/" + text(draft, "id") + "/publication");
    }

    Map<String, Object> terms(String title) {
        return MainJobInput.terms(title, supervisor.id(), FEE);
    }

    /// Sends an application and gets its id.
    String apply(MainJobClient who, String where) {
        var answers = List.of("The attendance lists of my school, 3,000 rows.");
        return text(who.post("/api/applications", Map.of("project", where, "answers", answers)), "id");
    }

    void apply() {
        application = apply(student, project);
    }

    void decline(String which) {
        owner.post(
                "/api/applications/" + which + "/decline",
                Map.of(
                        "reason", "SKILLS",
                        "criterion", "Data cleaning",
                        "note", "Your letter was a pleasure to read.",
                        "nextStep", "Clean one public data set and show the steps."));
    }

    void shortlist() {
        owner.post("/api/applications/" + application + "/shortlist", Map.of("note", "Good work samples."));
    }

    void offer(String which) {
        owner.post("/api/applications/" + which + "/offer", Map.of("note", "We would like to work with you."));
    }

    /// The student accepts, and the engagement opens.
    JsonNode accept() {
        student.press("/api/applications/" + application + "/acceptance");
        var opened =
                student.awaited("/api/engagements/of-application/" + application, answer -> !answer.isMissingNode());
        engagement = text(opened, "id");
        return opened;
    }

    JsonNode sign(MainJobClient who) {
        var hash = view().path("agreement").path("sha256").asString();
        return who.post(path("/signature"), Map.of("typedName", who.name(), "sha256", hash));
    }

    /// Pays on the hosted page and waits until the webhook has told of it.
    JsonNode pay() {
        payment = text(view(), "payment");
        var page = owner.post("/api/payments/" + payment + "/checkout", Map.of("returnPath", "/work/" + engagement));
        assertThat(owner.sendHostedForm(text(page, "url"))).contains("/work/" + engagement);
        return student.awaited(path(""), answer -> text(answer, "status").equals("AWAITING_KICKOFF"));
    }

    JsonNode kickOff() {
        return student.press(path("/kickoff"));
    }

    JsonNode handIn(String note) {
        var file = student.upload(path("/files"), "table.csv", "text/csv", "member,answer\n1,yes\n2,no\n");
        return student.post(
                path("/submissions"),
                Map.of(
                        "note",
                        note,
                        "aiUse",
                        "None.",
                        "files",
                        List.of(file),
                        "links",
                        List.of("https://maya.example/table")));
    }

    JsonNode askForChanges() {
        return supervisor.post(
                path("/change-requests"), Map.of("criterion", CRITERION, "note", "Rows 7 to 12 are missing."));
    }

    JsonNode approve() {
        return supervisor.press(path("/approval"));
    }

    /// Sets up on the hosted page how the student is paid.
    JsonNode onboard() {
        var page = student.post("/api/payouts/onboarding", Map.of("returnPath", "/earnings"));
        assertThat(student.sendHostedForm(text(page, "url"))).contains("/earnings");
        return student.get("/api/payouts/readiness");
    }

    JsonNode awaitPay() {
        return student.awaited(path(""), answer -> answer.path("paidAt").isString());
    }

    JsonNode reviewAsSupervisor() {
        supervisor.awaited(reviews(""), answer -> !answer.isMissingNode());
        return supervisor.put(reviews("/supervisor"), MainJobInput.supervisorReview());
    }

    JsonNode reviewAsStudent() {
        return student.put(reviews("/student"), MainJobInput.studentReview());
    }

    JsonNode wouldHire() {
        var view = supervisor.post("/api/conversions", Map.of("engagement", engagement, "note", "She asks first."));
        conversion = text(view, "id");
        return view;
    }

    JsonNode sendLink() {
        return owner.post(
                "/api/conversions/" + conversion + "/link",
                Map.of("roleTitle", "Junior analyst", "jobLink", "https://www.harbor.example/jobs/7"));
    }

    JsonNode report(String step) {
        return student.post(
                "/api/conversions/" + conversion + "/reports",
                Map.of("step", step, "on", LocalDate.now(ZoneOffset.UTC).toString()));
    }

    /// The engagement as its student sees it.
    JsonNode view() {
        return student.get(path(""));
    }

    String path(String noun) {
        return "/api/engagements/" + engagement + noun;
    }

    String reviews(String noun) {
        return "/api/reviews/" + engagement + noun;
    }

    /// From the posting to the hire, for those who need the end only.
    MainJob toTheEnd() {
        post();
        apply();
        offer(application);
        accept();
        sign(student);
        sign(owner);
        onboard();
        pay();
        kickOff();
        handIn("The cleaned table.");
        approve();
        awaitPay();
        reviewAsSupervisor();
        reviewAsStudent();
        wouldHire();
        sendLink();
        List.of("APPLIED", "OFFERED", "ACCEPTED", "STARTED").forEach(this::report);
        owner.press("/api/conversions/" + conversion + "/confirmation");
        return this;
    }

    static String domain() {
        return "u" + UUID.randomUUID().toString().substring(0, 13) + ".edu";
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    private String token(String email, String subject) {
        var link = TOKEN.matcher(mails.arrived(email, subject).path("text").asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
