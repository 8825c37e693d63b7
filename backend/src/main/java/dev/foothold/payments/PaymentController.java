package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Employers' payments over HTTP.
@Tag(name = "Payments")
@RestController
@RequestMapping("/api/payments")
class PaymentController {

    private final Payments payments;

    PaymentController(Payments payments) {
        this.payments = payments;
    }

    @Operation(summary = "List the payments of an employer")
    @GetMapping
    CursorPage<PaymentRow> of(
            @CurrentAccount AccountId actor,
            @RequestParam EmployerId employer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return payments.of(actor, employer, cursor, limit);
    }

    @Operation(summary = "See a payment")
    @GetMapping("/{id}")
    PaymentView view(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return payments.view(actor, id);
    }

    @Operation(summary = "Open the hosted payment page")
    @PostMapping("/{id}/checkout")
    CheckoutView checkout(
            @CurrentAccount AccountId actor,
            @PathVariable PaymentId id,
            @Valid @RequestBody OpenCheckoutRequest request) {
        return payments.checkout(actor, id, request.returnPath());
    }

    @Operation(summary = "Ask the payment provider how a payment stands")
    @PostMapping("/{id}/refresh")
    PaymentView refresh(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return payments.refresh(actor, id);
    }

    @Operation(summary = "List the ledger entries of a payment")
    @GetMapping("/{id}/entries")
    List<LedgerEntryView> entries(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return payments.statement(actor, id);
    }

    @Operation(summary = "See the trial balance of the ledger (operators)")
    @GetMapping("/ledger")
    TrialBalanceView ledger(@CurrentAccount AccountId actor) {
        return payments.trialBalance(actor);
    }

    /// @param returnPath the page to come back to, such as `/engagements/1`
    record OpenCheckoutRequest(@NotBlank String returnPath) {}
}
