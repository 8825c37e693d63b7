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

/// Pay that operators put on hold, over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance")
class PayHoldController {

    private final PayHoldDesk desk;

    PayHoldController(PayHoldDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "List students whose pay is on hold, then those whose hold was lifted, newest first")
    @GetMapping("/pay-holds")
    List<PayHoldView> payHolds(@CurrentAccount AccountId actor) {
        return desk.holds(actor);
    }

    @Operation(summary = "Put a student's pay on hold")
    @PostMapping("/students/{account}/pay-hold")
    @ResponseStatus(HttpStatus.CREATED)
    PayHoldView holdPay(
            @CurrentAccount AccountId actor,
            @PathVariable AccountId account,
            @Valid @RequestBody PayHoldReason request) {
        return desk.place(actor, account, request.reason());
    }

    @Operation(summary = "Lift the hold on a student's pay; what waited for nothing else is paid")
    @PostMapping("/pay-holds/{id}/lifting")
    PayHoldView liftPayHold(
            @CurrentAccount AccountId actor, @PathVariable UUID id, @Valid @RequestBody PayHoldReason request) {
        return desk.lift(actor, id, request.reason());
    }

    /// @param reason why, for operators only, at most 250 characters
    record PayHoldReason(@NotBlank String reason) {}
}
