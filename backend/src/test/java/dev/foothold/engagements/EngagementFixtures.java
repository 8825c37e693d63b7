package dev.foothold.engagements;

import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.Payments;
import dev.foothold.payments.Payouts;
import dev.foothold.projects.ProjectFixtures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/// Engagements in every state, reached by the verbs that people use; the money moves on the hosted pages.
public class EngagementFixtures {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Engagements engagements;
    private final Accounts accounts;
    private final Payments payments;
    private final Payouts payouts;
    private final ApplicationFixtures applications;

    /// Takes the doors from the running application.
    public EngagementFixtures(BeanFactory beans) {
        this.engagements = beans.getBean(Engagements.class);
        this.accounts = beans.getBean(Accounts.class);
        this.payments = beans.getBean(Payments.class);
        this.payouts = beans.getBean(Payouts.class);
        this.applications = new ApplicationFixtures(beans);
    }

    /// An engagement with its student and with whoever owns the employer and supervises.
    public record Agreed(EngagementId id, AccountId student, AccountId owner) {}

    /// The offer is accepted; nobody has signed.
    public Agreed opened() {
        return opened(applications.accepted());
    }

    /// An engagement of this project, signed by both.
    public Agreed signed(ProjectFixtures.Offered project) {
        var engagement = opened(applications.accepted(project));
        sign(engagement, engagement.student());
        sign(engagement, engagement.owner());
        return engagement;
    }

    private Agreed opened(ApplicationFixtures.Bid bid) {
        var student = bid.student().account();
        var id = await().atMost(PATIENCE)
                .until(() -> engagements.ofApplication(student, bid.id()), Optional::isPresent)
                .orElseThrow()
                .id();
        return new Agreed(id, student, bid.owner());
    }

    /// Both have signed; the money is awaited.
    public Agreed signed() {
        var engagement = opened();
        sign(engagement, engagement.student());
        sign(engagement, engagement.owner());
        return engagement;
    }

    /// The money is held.
    public Agreed funded() {
        var engagement = signed();
        var payment = payment(engagement);
        press(
                payments.checkout(engagement.owner(), payment, "/work/" + engagement.id())
                        .url(),
                "pay");
        payments.refresh(engagement.owner(), payment);
        awaitStatus(engagement, EngagementStatus.AWAITING_KICKOFF);
        return engagement;
    }

    /// Work has begun.
    public Agreed started() {
        var engagement = funded();
        engagements.kickOff(engagement.student(), engagement.id());
        return engagement;
    }

    /// A first version is handed in.
    public Agreed submitted() {
        var engagement = started();
        engagements.submit(engagement.student(), engagement.id(), work());
        return engagement;
    }

    /// The work is approved.
    public Agreed completed() {
        var engagement = submitted();
        engagements.approve(engagement.owner(), engagement.id());
        return engagement;
    }

    /// Types the account's name under the agreement.
    public void sign(Agreed engagement, AccountId signer) {
        var agreement = engagements.view(signer, engagement.id()).agreement();
        engagements.sign(signer, engagement.id(), accounts.get(signer).name(), agreement.sha256());
    }

    /// The student sets up payouts on the hosted page.
    public void onboard(Agreed engagement) {
        press(payouts.onboard(engagement.student(), "/money").url(), "submit");
        payouts.readiness(engagement.student());
    }

    /// The payment that the employer is asked for.
    public PaymentId payment(Agreed engagement) {
        return Objects.requireNonNull(
                engagements.view(engagement.owner(), engagement.id()).payment());
    }

    /// Waits until the engagement stands there.
    public void awaitStatus(Agreed engagement, EngagementStatus status) {
        await().atMost(PATIENCE).until(() -> engagements.get(engagement.id()).status() == status);
    }

    /// Work that keeps every rule.
    public static Submission work() {
        return new Submission("The cleaned table", null, List.of(), List.of("https://maya.example/table"));
    }

    private static void press(String page, String button) {
        var address = page.replaceAll("[?#].*$", "") + "/" + button;
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException broken) {
            throw new IllegalStateException("Nobody answers at " + address, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
