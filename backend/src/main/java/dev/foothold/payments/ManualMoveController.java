package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.payments.ledger.MovementMeaning;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What two operators move by hand, over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance")
class ManualMoveController {

    private final ManualMoveDesk desk;
    private final ExplanationDesk explanations;

    ManualMoveController(ManualMoveDesk desk, ExplanationDesk explanations) {
        this.desk = desk;
        this.explanations = explanations;
    }

    @Operation(summary = "List what operators move by hand, what waits for a second one first")
    @GetMapping("/manual-moves")
    List<ManualMoveView> manualMoves(@CurrentAccount AccountId actor) {
        return desk.moves(actor);
    }

    @Operation(summary = "Agree to what another operator asked to move by hand")
    @PostMapping("/manual-moves/{id}/agreement")
    ManualMoveView agreeToMove(@CurrentAccount AccountId actor, @PathVariable UUID id) {
        return desk.agree(actor, id);
    }

    @Operation(summary = "Decline what another operator asked to move by hand")
    @PostMapping("/manual-moves/{id}/decline")
    ManualMoveView declineMove(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody ManualMoveReason request) {
        return desk.decline(actor, id, request.reason());
    }

    @Operation(summary = "Withdraw what one asked to move by hand")
    @PostMapping("/manual-moves/{id}/withdrawal")
    ManualMoveView withdrawMove(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody ManualMoveReason request) {
        return desk.withdraw(actor, id, request.reason());
    }

    @Operation(summary = "List payments that a card network warns of, oldest first")
    @GetMapping("/fraud-warnings")
    List<FraudWarningView> fraudWarnings(@CurrentAccount AccountId actor) {
        return desk.fraudWarnings(actor);
    }

    @Operation(summary = "Ask to give back a payment that a card network warns of")
    @PostMapping("/payments/{id}/fraud-warning/refund")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView refundWarned(
            @CurrentAccount AccountId actor, @PathVariable PaymentId id, @Valid @RequestBody ManualMoveReason request) {
        return desk.askForWarnedRefund(actor, id, request.reason());
    }

    @Operation(summary = "Ask to give back what is held of a payment whose work is over")
    @PostMapping("/payments/{id}/refund")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView refundHeld(
            @CurrentAccount AccountId actor,
            @PathVariable PaymentId id,
            @Valid @RequestBody HeldRefundRequest request) {
        return desk.askForHeldRefund(actor, id, request.amount(), request.reason());
    }

    @Operation(summary = "List students whose account at Stripe is closed, those whose pay waits first")
    @GetMapping("/students/closed-accounts")
    List<ClosedAccountView> closedAccounts(@CurrentAccount AccountId actor) {
        return desk.closedAccounts(actor);
    }

    @Operation(summary = "Ask that a student whose account at Stripe is closed may make another one")
    @PostMapping("/students/{account}/account-replacement")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView replaceAccount(
            @CurrentAccount AccountId actor,
            @PathVariable AccountId account,
            @Valid @RequestBody ManualMoveReason request) {
        return desk.askForReplacement(actor, account, request.reason());
    }

    @Operation(summary = "Say what a movement of our balance was that nothing of ours explains")
    @PostMapping("/movements/{movement}/explanation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView explainMovement(
            @CurrentAccount AccountId actor,
            @PathVariable String movement,
            @Valid @RequestBody MovementExplanationRequest request) {
        return explanations.explain(actor, movement, request.meaning(), request.owedBy(), request.reason());
    }

    @Operation(summary = "Say that what somebody owes was paid to the platform's bank, or never will be")
    @PostMapping("/accounts/{ledgerAccount}/settlement")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView settleReceivable(
            @CurrentAccount AccountId actor,
            @PathVariable String ledgerAccount,
            @Valid @RequestBody ReceivableSettlementRequest request) {
        return explanations.settle(actor, ledgerAccount, request.how(), request.amount(), request.reason());
    }

    /// @param reason what the other operator has to know, at most 250 characters
    record ManualMoveReason(@NotBlank String reason) {}

    /// @param owedBy the student or employer who owes it; left out when nobody does, or when Stripe tells who
    /// @param reason what the other operator has to know, at most 250 characters
    record MovementExplanationRequest(
            @NotNull MovementMeaning meaning,
            @Nullable UUID owedBy,
            @NotBlank String reason) {}

    /// @param how that it was paid to the bank (`BANK_TRANSFER`), or that it is lost (`BAD_DEBT`)
    /// @param amount at most what is owed
    /// @param reason what the other operator has to know, at most 250 characters
    record ReceivableSettlementRequest(
            @NotNull MovementMeaning how,
            @NotNull Money amount,
            @NotBlank String reason) {}

    /// @param amount what goes back, at most what is free
    /// @param reason what the other operator has to know, at most 250 characters
    record HeldRefundRequest(
            @NotNull Money amount, @NotBlank String reason) {}
}
