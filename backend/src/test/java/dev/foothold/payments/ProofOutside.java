package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// What payers, students, banks and Stripe do by themselves.
class ProofOutside {

    private final ProofStripe stripe;
    private final Map<String, Long> answersToInquiries = new HashMap<>();

    ProofOutside(ProofStripe stripe) {
        this.stripe = stripe;
    }

    void pay(ProofStep step, String method) {
        step.oneOf(with("session", "status", "open"))
                .ifPresent(session ->
                        stripe.press("complete-checkout/" + id(session), "{\"method\": \"" + method + "\"}"));
    }

    void bankDecides(ProofStep step) {
        var outcome = step.size() % 3 == 0 ? "failed" : "succeeded";
        step.oneOf(stripe.all("payment_intent"))
                .ifPresent(intent ->
                        stripe.press("payments/" + id(intent) + "/settle", "{\"outcome\": \"" + outcome + "\"}"));
    }

    void refundComesBack(ProofStep step) {
        step.oneOf(stripe.all("refund")).ifPresent(refund -> stripe.press("refunds/" + id(refund) + "/fail", "{}"));
    }

    // half of the time a student's bank, if there is something that it can send back
    void bankSendsBack(ProofStep step) {
        var all = stripe.all("payout");
        var ofStudents = all.stream()
                .filter(payout -> !payout.path("_account").asString("").isEmpty())
                .toList();
        step.oneOf(step.size() % 2 == 0 && !ofStudents.isEmpty() ? ofStudents : all)
                .ifPresent(payout -> stripe.press("payouts/" + id(payout) + "/fail", "{}"));
    }

    void payerDisputes(ProofStep step) {
        askBack(step, "disputes");
    }

    /// A bank asks about a payment and takes nothing.
    void bankAsks(ProofStep step) {
        askBack(step, "inquiries");
    }

    private void askBack(ProofStep step, String how) {
        step.oneOf(stripe.all("charge"))
                .ifPresent(charge -> stripe.press(
                        how,
                        "{\"charge\": \"%s\", \"amount\": %d}"
                                .formatted(
                                        id(charge),
                                        Math.max(1, charge.path("amount").asLong() * (1 + step.size() % 4) / 4))));
    }

    void disputeEnds(ProofStep step) {
        step.oneOf(stripe.all("dispute"))
                .ifPresent(dispute -> stripe.press(
                        "disputes/" + id(dispute) + "/close",
                        "{\"outcome\": \"" + (step.size() % 2 == 0 ? "won" : "lost") + "\"}"));
    }

    /// The bank that asked lets it be, or takes the money after all.
    void inquiryEnds(ProofStep step) {
        var open = Stream.of("warning_needs_response", "warning_under_review")
                .flatMap(status -> with("dispute", "status", status).stream())
                .toList();
        step.oneOf(open).ifPresent(inquiry -> {
            if (step.size() % 2 == 0) {
                stripe.press("disputes/" + id(inquiry) + "/drop", "{}");
            } else if (stripe.press("disputes/" + id(inquiry) + "/escalate", "{}")) {
                answersToInquiries.put(id(inquiry), answers(inquiry));
            }
        });
    }

    /// How often Stripe was told what our records say about a dispute.
    static long answers(ObjectNode dispute) {
        return dispute.path("evidence_details").path("submission_count").asLong(0);
    }

    /// How often of these while its bank only asked: what was said then is no answer to the dispute after it.
    long answersToInquiry(ObjectNode dispute) {
        return answersToInquiries.getOrDefault(id(dispute), 0L);
    }

    void networkWarns(ProofStep step) {
        step.oneOf(stripe.all("charge")).ifPresent(charge -> stripe.press("charges/" + id(charge) + "/warn", "{}"));
    }

    void workingMoneyComes(ProofStep step) {
        stripe.press("top-ups", "{\"amount\": " + 100_00 * (1 + step.size() % 10) + "}");
    }

    void restrict(ProofStep step) {
        judge(step, openAccounts(), "restricted");
    }

    /// Stripe allows nobody who has not told it yet who they are.
    void allow(ProofStep step) {
        var known = openAccounts().stream()
                .filter(account -> account.path("identity").path("individual").isObject())
                .toList();
        judge(step, known, "active");
    }

    private void judge(ProofStep step, List<ObjectNode> accounts, String status) {
        step.oneOf(accounts)
                .ifPresent(account ->
                        stripe.press("accounts/" + id(account) + "/capability", "{\"status\": \"" + status + "\"}"));
    }

    /// Stripe closes an account on which nothing is left.
    void accountCloses(ProofStep step) {
        step.oneOf(openAccounts()).ifPresent(account -> stripe.close(id(account)));
    }

    void studentCutsTie(ProofStep step) {
        step.oneOf(openAccounts()).ifPresent(account -> stripe.press("accounts/" + id(account) + "/deauthorize", "{}"));
    }

    /// The student answers what Stripe asks; the tax number may wait.
    void answerQuestions(AccountId student, boolean taxNumber) {
        openAccounts().stream()
                .filter(account -> ProofStripe.studentOf(account).equals(student.id()))
                .forEach(account ->
                        stripe.press("onboard/" + id(account), taxNumber ? "{\"tax_number\": \"000000000\"}" : "{}"));
    }

    /// Whether the student ever gave a tax number, for whichever account.
    boolean gaveTaxNumber(AccountId student) {
        return stripe.all("account").stream()
                .filter(account -> ProofStripe.studentOf(account).equals(student.id()))
                .flatMap(account -> account.path("identity")
                        .path("individual")
                        .path("id_numbers")
                        .valueStream())
                .anyMatch(number -> number.path("type").asString("").equals("us_ssn"));
    }

    /// Whether an account of the student's was closed, or its tie to us cut.
    boolean hasClosedAccount(AccountId student) {
        return stripe.all("account").stream()
                .filter(account -> ProofStripe.studentOf(account).equals(student.id()))
                .anyMatch(account -> !ProofStripe.isOpen(account));
    }

    private List<ObjectNode> openAccounts() {
        return stripe.all("account").stream().filter(ProofStripe::isOpen).toList();
    }

    private List<ObjectNode> with(String kind, String field, String value) {
        return stripe.all(kind).stream()
                .filter(object -> object.path(field).asString("").equals(value))
                .toList();
    }

    private static String id(ObjectNode object) {
        return object.path("id").asString("");
    }
}
