package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.payments.stripe.OperationView;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Money;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The operators' side of the money over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance")
class FinanceController {

    private final FinanceOffice office;
    private final Treasury treasury;
    private final Corrections corrections;

    FinanceController(FinanceOffice office, Treasury treasury, Corrections corrections) {
        this.office = office;
        this.treasury = treasury;
        this.corrections = corrections;
    }

    @Operation(summary = "See what the platform has at Stripe and whose it is")
    @GetMapping("/treasury")
    TreasuryView treasury(@CurrentAccount AccountId actor) {
        return treasury.view(actor);
    }

    @Operation(summary = "Ask another operator to agree that the platform's own money goes to its bank")
    @PostMapping("/treasury/payouts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView payOut(@CurrentAccount AccountId actor, @Valid @RequestBody PayOutRequest request) {
        return treasury.payOut(actor, request.amount(), request.reason());
    }

    @Operation(summary = "List payouts of the platform's own money, the newest first")
    @GetMapping("/platform-payouts")
    List<PlatformPayoutView> platformPayouts(@CurrentAccount AccountId actor) {
        return treasury.payouts(actor);
    }

    @Operation(summary = "Compare Stripe's books with ours now")
    @PostMapping("/reconciliations")
    Reconciliation.Result reconcile(@CurrentAccount AccountId actor, @Valid @RequestBody ReconcileRequest request) {
        return office.reconcile(actor, request.full());
    }

    @Operation(summary = "List what does not agree")
    @GetMapping("/differences")
    CursorPage<DifferenceView> differences(
            @CurrentAccount AccountId actor,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return office.differences(actor, open, cursor, limit);
    }

    @Operation(summary = "Look after a difference")
    @PostMapping("/differences/{id}/assignment")
    DifferenceView take(@CurrentAccount AccountId actor, @PathVariable UUID id) {
        return office.take(actor, id);
    }

    @Operation(summary = "Say what a difference was")
    @PostMapping("/differences/{id}/resolution")
    DifferenceView resolve(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody ResolveRequest request) {
        return office.resolve(actor, id, request.note());
    }

    @Operation(summary = "List the writes to Stripe that are in doubt")
    @GetMapping("/operations")
    List<OperationView> operations(@CurrentAccount AccountId actor) {
        return office.operationsInDoubt(actor);
    }

    @Operation(summary = "Decide a write in doubt by what Stripe shows")
    @PostMapping("/operations/{id}/decision")
    DecisionView decide(@CurrentAccount AccountId actor, @PathVariable UUID id) {
        return new DecisionView(office.decide(actor, id));
    }

    @Operation(summary = "List pay that operators asked to take back, what waits for a second one first")
    @GetMapping("/reversals")
    List<ReversalView> reversals(@CurrentAccount AccountId actor) {
        return corrections.reversals(actor);
    }

    @Operation(summary = "Ask to take pay back from a student")
    @PostMapping("/payments/{id}/reversals")
    ReversalView takeBack(
            @CurrentAccount AccountId actor, @PathVariable PaymentId id, @Valid @RequestBody TakeBackRequest request) {
        return corrections.takeBack(actor, id, request.milestone(), request.amount(), request.reason());
    }

    @Operation(summary = "Agree to take pay back that another operator asked for")
    @PostMapping("/reversals/{id}/approval")
    ReversalView agree(@CurrentAccount AccountId actor, @PathVariable UUID id) {
        return corrections.agree(actor, id);
    }

    @Operation(summary = "Decline to take pay back that another operator asked for")
    @PostMapping("/reversals/{id}/decline")
    ReversalView decline(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody EndReversalRequest request) {
        return corrections.decline(actor, id, request.reason());
    }

    @Operation(summary = "Withdraw what one asked to take back")
    @PostMapping("/reversals/{id}/withdrawal")
    ReversalView withdraw(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody EndReversalRequest request) {
        return corrections.withdraw(actor, id, request.reason());
    }

    @Operation(summary = "Clear the bank's warning about a payment")
    @PostMapping("/payments/{id}/fraud-warning/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clearWarning(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        corrections.clearWarning(actor, id);
    }

    /// @param amount at most what the treasury shows as available
    /// @param reason what the other operator has to know, at most 250 characters
    record PayOutRequest(@NotNull Money amount, @NotBlank String reason) {}

    /// @param full whether a whole month is compared, not only the last days
    record ReconcileRequest(boolean full) {}

    /// @param note what it was
    record ResolveRequest(@NotBlank String note) {}

    /// @param foundAtStripe whether Stripe shows the object, which is taken over then
    record DecisionView(boolean foundAtStripe) {}

    /// @param reason why; whoever paid reads why it was declined
    record EndReversalRequest(@NotBlank String reason) {}

    /// @param milestone 0 for the whole work
    /// @param amount the gross amount, which the employer gets back
    record TakeBackRequest(
            int milestone, @NotNull Money amount, @NotBlank String reason) {}
}
