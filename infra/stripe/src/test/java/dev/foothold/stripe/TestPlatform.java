package dev.foothold.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Transfer;
import com.stripe.model.checkout.Session;
import com.stripe.model.v2.core.Account;
import com.stripe.model.v2.core.AccountLink;
import com.stripe.net.RequestOptions;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.v2.core.AccountCreateParams;
import com.stripe.param.v2.core.AccountCreateParams.Configuration.Recipient.Capabilities.StripeBalance;
import com.stripe.param.v2.core.AccountCreateParams.Defaults.Responsibilities;
import com.stripe.param.v2.core.AccountLinkCreateParams;
import com.stripe.param.v2.core.AccountLinkCreateParams.UseCase.AccountOnboarding;
import dev.foothold.stripe.holdings.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// A platform as the tests play it: talks to the stand-in through Stripe's own client and a plain browser.
final class TestPlatform implements AutoCloseable {
    static final String KEY = "sk_test_standin";

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final int port;
    private final AutoCloseable standIn;

    private TestPlatform(int port, AutoCloseable standIn) {
        this.port = port;
        this.standIn = standIn;
    }

    static TestPlatform in(Path directory) throws IOException {
        var started = StripeStandIn.start(Options.in(directory));
        return new TestPlatform(started.port(), started);
    }

    static TestPlatform at(int port) {
        return new TestPlatform(port, () -> {});
    }

    StripeClient stripe() {
        return stripe(KEY);
    }

    StripeClient stripe(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(base())
                .setMaxNetworkRetries(0)
                .setReadTimeout(5_000)
                .build();
    }

    String base() {
        return "http://localhost:" + port;
    }

    Session session(long amount) throws StripeException {
        return stripe().v1().checkout().sessions().create(order(amount).build());
    }

    static SessionCreateParams.Builder order(long amount) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId("funding_1")
                .setCustomerEmail("employer@example.com")
                .setSuccessUrl("http://localhost:8080/paid?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost:8080/cancelled")
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("usd")
                                .setUnitAmount(amount)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Market research <b>for</b> a bakery")
                                        .build())
                                .build())
                        .build())
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .setTransferGroup("project_1")
                        .setDescription("Market research")
                        .putMetadata("op_id", "op_1")
                        .build())
                .putMetadata("project_id", "1");
    }

    /// Pays by the button of the page and returns the charge.
    String paidCharge(long amount) throws StripeException {
        var session = session(amount);
        press("/c/pay/" + session.getId() + "/pay", "");
        return charge(session.getId());
    }

    String charge(String session) throws StripeException {
        var intent = stripe().v1().checkout().sessions().retrieve(session).getPaymentIntent();
        return stripe().v1().paymentIntents().retrieve(intent).getLatestCharge();
    }

    Account account() throws StripeException {
        return stripe().v2().core().accounts().create(accountOrder());
    }

    static AccountCreateParams accountOrder() {
        var transfers =
                StripeBalance.StripeTransfers.builder().setRequested(true).build();
        return AccountCreateParams.builder()
                .setContactEmail("student@example.com")
                .setDisplayName("Sam Student")
                .setDashboard(AccountCreateParams.Dashboard.EXPRESS)
                .setIdentity(AccountCreateParams.Identity.builder()
                        .setCountry("us")
                        .setEntityType(AccountCreateParams.Identity.EntityType.INDIVIDUAL)
                        .build())
                .setConfiguration(AccountCreateParams.Configuration.builder()
                        .setRecipient(AccountCreateParams.Configuration.Recipient.builder()
                                .setCapabilities(AccountCreateParams.Configuration.Recipient.Capabilities.builder()
                                        .setStripeBalance(StripeBalance.builder()
                                                .setStripeTransfers(transfers)
                                                .build())
                                        .build())
                                .build())
                        .build())
                .setDefaults(AccountCreateParams.Defaults.builder()
                        .setCurrency("usd")
                        .setResponsibilities(Responsibilities.builder()
                                .setFeesCollector(Responsibilities.FeesCollector.APPLICATION)
                                .setLossesCollector(Responsibilities.LossesCollector.APPLICATION)
                                .build())
                        .build())
                .addInclude(AccountCreateParams.Include.CONFIGURATION__RECIPIENT)
                .addInclude(AccountCreateParams.Include.REQUIREMENTS)
                .build();
    }

    /// The path of a fresh onboarding page.
    String onboardingPage(String account) throws StripeException {
        return URI.create(onboardingLink(account).getUrl()).getPath();
    }

    AccountLink onboardingLink(String account) throws StripeException {
        return stripe().v2()
                .core()
                .accountLinks()
                .create(AccountLinkCreateParams.builder()
                        .setAccount(account)
                        .setUseCase(AccountLinkCreateParams.UseCase.builder()
                                .setType(AccountLinkCreateParams.UseCase.Type.ACCOUNT_ONBOARDING)
                                .setAccountOnboarding(AccountOnboarding.builder()
                                        .addConfiguration(AccountOnboarding.Configuration.RECIPIENT)
                                        .setRefreshUrl("http://localhost:8080/again")
                                        .setReturnUrl("http://localhost:8080/done")
                                        .build())
                                .build())
                        .build());
    }

    String payableAccount() throws StripeException {
        var account = account().getId();
        press(onboardingPage(account) + "/submit", "");
        return account;
    }

    Transfer transfer(String account, String charge, long amount) throws StripeException {
        return stripe().v1().transfers().create(transferOrder(account, charge, amount));
    }

    static TransferCreateParams transferOrder(String account, String charge, long amount) {
        return TransferCreateParams.builder()
                .setAmount(amount)
                .setCurrency("usd")
                .setDestination(account)
                .setSourceTransaction(charge)
                .putMetadata("op_id", "op_2")
                .build();
    }

    static RequestOptions as(String account) {
        return RequestOptions.builder().setStripeAccount(account).build();
    }

    static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(base() + path)).GET());
    }

    HttpResponse<String> press(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    JsonNode control(String path, String json) {
        return Json.tree(send(HttpRequest.newBuilder(URI.create(base() + "/_standin/" + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)))
                .body());
    }

    void advance(Duration time) {
        control("clock", "{\"advance\": " + time.toSeconds() + "}");
    }

    @Override
    public void close() throws Exception {
        standIn.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
