package dev.foothold.payments.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.model.Balance;
import com.stripe.model.Charge;
import com.stripe.model.Payout;
import com.stripe.net.ApiResource;
import com.stripe.net.RawRequestOptions;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.PayoutListParams;
import com.stripe.param.WebhookEndpointListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.param.v2.core.AccountRetrieveParams;
import com.stripe.param.v2.core.EventDestinationListParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The only place that calls Stripe. Every call has time limits, every write a key; none runs inside a transaction.
@Component
public class StripeGateway {

    private static final Logger LOG = LoggerFactory.getLogger(StripeGateway.class);
    private static final String NOT_OURS = "account_invalid";
    private static final int UNKNOWN_KEY = 401;

    /// How many times banks may have sent back what a payout brings again; each is one question more.
    private static final int SENT_BACK = 5;

    private final StripeClient stripe;
    private final StripeSettings settings;
    private final StripeRequests requests;

    StripeGateway(StripeClient stripe, StripeSettings settings, StripeRequests requests) {
        this.stripe = stripe;
        this.settings = settings;
        this.requests = requests;
    }

    /// Sends a frozen request and tells what the answer means.
    StripeAnswer send(String path, String body, String key) {
        refuseInsideTransaction();
        var options = RawRequestOptions.builder().setIdempotencyKey(key).build();
        try {
            var json = stripe.rawRequest(ApiResource.RequestMethod.POST, path, body, options)
                    .body();
            return new StripeAnswer.Done(id(json), json);
        } catch (StripeException refusal) {
            return meaning(refusal);
        }
    }

    /// Looks in the list of the request for the object that an operation made, although its answer got lost.
    Optional<StripeAnswer.Done> find(String lookup, String operation) {
        var list = JsonParser.parseString(fetch(lookup)).getAsJsonObject().getAsJsonArray("data");
        return list.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(object -> operation.equals(text(object.getAsJsonObject("metadata"), "op_id")))
                .findFirst()
                .map(object -> new StripeAnswer.Done(object.get("id").getAsString(), object.toString()));
    }

    /// A payment page with its money.
    public StripeCheckout checkout(String session) {
        return ask(() -> StripeCheckout.of(stripe.v1()
                .checkout()
                .sessions()
                .retrieve(
                        session,
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge.balance_transaction")
                                .build())));
    }

    /// What we wrote on a payment intent when its page was made.
    public Map<String, String> metadataOf(String paymentIntent) {
        return known(
                ask(() -> stripe.v1().paymentIntents().retrieve(paymentIntent)).getMetadata());
    }

    /// The payment page that a payment intent belongs to.
    public Optional<String> sessionOf(String paymentIntent) {
        return get("/v1/checkout/sessions?limit=1&payment_intent=" + paymentIntent)
                .getAsJsonArray("data")
                .asList()
                .stream()
                .map(session -> text(session.getAsJsonObject(), "id"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The operation that made a transfer, or null when it is not ours.
    public @Nullable String operationOf(String transfer) {
        var metadata =
                known(ask(() -> stripe.v1().transfers().retrieve(transfer)).getMetadata());
        return isOurs(metadata) ? metadata.get("op_id") : null;
    }

    /// Whether this installation made the object that carries this.
    public boolean isOurs(Map<String, String> metadata) {
        return settings.environment().equals(metadata.get("env"));
    }

    /// A refund.
    public StripeRefund refund(String refund) {
        return ask(() -> StripeRefund.of(stripe.v1().refunds().retrieve(refund)));
    }

    /// The newest payouts to a student's bank, oldest of them first; empty when the account is not ours to ask any
    /// more.
    public Optional<List<String>> bankPayouts(String stripeAccount) {
        var newest = PayoutListParams.builder().setLimit(20L).build();
        return askAbout(
                stripeAccount,
                there -> stripe.v1().payouts().list(newest, there).getData().stream()
                        .map(Payout::getId)
                        .toList()
                        .reversed());
    }

    /// What a student has at Stripe; empty when the account is not ours to ask any more.
    Optional<Balance> balanceOf(String stripeAccount) {
        return askAbout(stripeAccount, there -> stripe.v1().balance().retrieve(there));
    }

    /// A payout of the platform itself.
    public StripePayout platformPayout(String payout) {
        return ask(() -> StripePayout.of(stripe.v1().payouts().retrieve(payout)));
    }

    /// A dispute with everything that was booked for it.
    public StripeDispute dispute(String dispute) {
        return ask(() -> StripeDispute.of(stripe.v1().disputes().retrieve(dispute)));
    }

    /// The charge that a bank warns of.
    public String warnedCharge(String warning) {
        return ask(() -> stripe.v1().radar().earlyFraudWarnings().retrieve(warning))
                .getCharge();
    }

    /// A student's account with what it can do and what is missing; closed when it is not ours to ask any more.
    public StripeAccount account(String stripeAccount) {
        var whole = AccountRetrieveParams.builder()
                .addInclude(AccountRetrieveParams.Include.CONFIGURATION__RECIPIENT)
                .addInclude(AccountRetrieveParams.Include.IDENTITY)
                .addInclude(AccountRetrieveParams.Include.REQUIREMENTS)
                .build();
        Optional<StripeAccount> ours = ask(() ->
                ifOurs(() -> StripeAccount.of(stripe.v2().core().accounts().retrieve(stripeAccount, whole))));
        return ours.orElseGet(() -> StripeAccount.gone(stripeAccount));
    }

    /// A payout to a student's bank with the transfers that it carries; empty when the account is not ours to ask any
    /// more.
    public Optional<StripeBankPayout> bankPayout(String stripeAccount, String payout) {
        return askAbout(stripeAccount, there -> {
            var found = stripe.v1().payouts().retrieve(payout, there);
            return StripeBankPayout.of(found, stripeAccount, transfersIn(found, there, SENT_BACK));
        });
    }

    // what a bank sent back leaves with a later payout, which names only the one that failed; and Stripe tells nobody
    // what is in a payout that its owner asked for
    private List<String> transfersIn(Payout payout, RequestOptions there, int sentBack) throws StripeException {
        if (!Boolean.TRUE.equals(payout.getAutomatic())) {
            return List.of();
        }
        var inside = stripe.v1()
                .balanceTransactions()
                .list(
                        BalanceTransactionListParams.builder()
                                .setPayout(payout.getId())
                                .setLimit(100L)
                                .addExpand("data.source")
                                .build(),
                        there);
        var transfers = new ArrayList<String>();
        for (var line : inside.getData()) {
            switch (line.getSourceObject()) {
                case Charge charge when charge.getSourceTransfer() != null -> transfers.add(charge.getSourceTransfer());
                case Payout failed
                when line.getType().equals("payout_failure") && sentBack > 0 ->
                    transfers.addAll(transfersIn(failed, there, sentBack - 1));
                case null, default -> {}
            }
        }
        return transfers;
    }

    /// The version of the API in which we read messages.
    static String version() {
        return Stripe.API_VERSION;
    }

    /// Our own account.
    StripePlatform platform() {
        return ask(() -> StripePlatform.of(stripe.v1().accounts().retrieveCurrent()));
    }

    /// Where Stripe sends messages that carry the object.
    List<StripeTarget> webhookEndpoints() {
        var all = WebhookEndpointListParams.builder().setLimit(100L).build();
        return ask(() -> stripe.v1().webhookEndpoints().list(all).getData().stream()
                .map(StripeTarget::of)
                .toList());
    }

    /// Where Stripe sends messages that only name the object.
    List<StripeTarget> eventDestinations() {
        var all = EventDestinationListParams.builder()
                .setLimit(100L)
                .addInclude(EventDestinationListParams.Include.WEBHOOK_ENDPOINT__URL)
                .build();
        return ask(() -> stripe.v2().core().eventDestinations().list(all).getData().stream()
                .flatMap(destination -> StripeTarget.of(destination).stream())
                .toList());
    }

    /// Whether the platform's balance stays at Stripe until somebody sends it to the bank.
    boolean paysOutByHand() {
        var payments = ask(() -> stripe.v1().balanceSettings().retrieve()).getPayments();
        var payouts = payments == null ? null : payments.getPayouts();
        return payouts != null
                && payouts.getSchedule() != null
                && "manual".equals(payouts.getSchedule().getInterval());
    }

    /// A single-use address of Stripe's onboarding.
    ///
    /// @param whole whether it asks for what Stripe will want later, too
    public String onboardingLink(String stripeAccount, boolean whole, String refreshUrl, String returnUrl) {
        var request = requests.accountLink(stripeAccount, whole, refreshUrl, returnUrl);
        // every click makes its own link, so every click has its own key
        var key = settings.environment() + ":account-link:" + UUID.randomUUID();
        return switch (send(request.path(), request.body(), key)) {
            case StripeAnswer.Done done ->
                JsonParser.parseString(done.json()).getAsJsonObject().get("url").getAsString();
            case StripeAnswer.Refused refused -> throw new StripeRefused(refused.code());
            default -> throw new StripeNotReachable();
        };
    }

    /// Any object or list, as Stripe tells it.
    JsonObject get(String path) {
        return JsonParser.parseString(fetch(path)).getAsJsonObject();
    }

    private String fetch(String path) {
        return ask(() ->
                stripe.rawRequest(ApiResource.RequestMethod.GET, path, null).body());
    }

    private <T> T ask(Question<T> question) {
        refuseInsideTransaction();
        try {
            return question.answer();
        } catch (StripeException failure) {
            LOG.warn("Stripe did not answer a question: {} {}", failure.getStatusCode(), failure.getCode());
            if (Objects.equals(failure.getStatusCode(), UNKNOWN_KEY)) {
                throw new StripeKeyUnknown(failure);
            }
            throw meaning(failure) instanceof StripeAnswer.Refused refused
                    ? new StripeRefused(refused.code(), failure)
                    : new StripeNotReachable(failure);
        }
    }

    private <T> Optional<T> askAbout(String stripeAccount, AccountQuestion<T> question) {
        var there = RequestOptions.builder().setStripeAccount(stripeAccount).build();
        return ask(() -> ifOurs(() -> question.answer(there)));
    }

    private static <T> Optional<T> ifOurs(Question<T> question) throws StripeException {
        try {
            return Optional.of(question.answer());
        } catch (PermissionException refusal) {
            // it was closed, or the student cut the tie; any other refusal is about our key
            if (NOT_OURS.equals(refusal.getCode())) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static StripeAnswer meaning(StripeException failure) {
        var status = failure.getStatusCode() == null ? 0 : failure.getStatusCode();
        var code = Objects.requireNonNullElse(failure.getCode(), "status_" + status);
        if (failure instanceof ApiConnectionException || status == 0 || status >= 500) {
            return new StripeAnswer.Unknown(code);
        }
        if (failure instanceof IdempotencyException) {
            return new StripeAnswer.Broken(code + ": " + failure.getMessage());
        }
        if (status == UNKNOWN_KEY) {
            LOG.error(
                    "Stripe does not accept our key; nothing can be paid until foothold.payments.stripe.key is right");
        }
        return status == UNKNOWN_KEY || status == 409 || status == 429
                ? new StripeAnswer.Later(code)
                : new StripeAnswer.Refused(code, Objects.requireNonNullElse(failure.getMessage(), code));
    }

    private static Map<String, String> known(@Nullable Map<String, String> metadata) {
        return metadata == null ? Map.of() : Map.copyOf(metadata);
    }

    private static String id(String json) {
        var object = JsonParser.parseString(json).getAsJsonObject();
        return Objects.requireNonNullElse(text(object, "id"), "");
    }

    private static @Nullable String text(@Nullable JsonObject object, String name) {
        var value = object == null ? null : object.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    private static void refuseInsideTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Stripe is never called inside a database transaction");
        }
    }

    private interface Question<T> {
        T answer() throws StripeException;
    }

    private interface AccountQuestion<T> {
        T answer(RequestOptions there) throws StripeException;
    }
}
