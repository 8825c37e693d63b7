package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Money that does not go on by itself, over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance")
class StuckMoneyController {

    private final StuckMoneyDesk desk;

    StuckMoneyController(StuckMoneyDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "List pay that Stripe refused to transfer, oldest first")
    @GetMapping("/payouts/refused")
    List<RefusedPayoutView> payouts(@CurrentAccount AccountId actor) {
        return desk.payouts(actor);
    }

    @Operation(summary = "Ask Stripe once more for a transfer that it refused")
    @PostMapping("/payouts/{id}/retry")
    PayoutView retry(@CurrentAccount AccountId actor, @PathVariable UUID id) {
        return desk.retry(actor, id);
    }

    @Operation(summary = "List refunds that did not arrive and are not settled, oldest first")
    @GetMapping("/refunds/failed")
    List<FailedRefundView> refunds(@CurrentAccount AccountId actor) {
        return desk.refunds(actor);
    }

    @Operation(summary = "Ask another operator to agree that a refund which came back was paid another way")
    @PostMapping("/refunds/{id}/paid-another-way")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ManualMoveView paidAnotherWay(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody PaidAnotherWayRequest request) {
        return desk.paidAnotherWay(actor, id, request.note());
    }

    /// @param note how it was paid, and where to look it up
    record PaidAnotherWayRequest(@NotBlank String note) {}
}
