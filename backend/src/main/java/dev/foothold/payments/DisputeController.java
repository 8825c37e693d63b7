package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Disputes and their evidence over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance/disputes")
class DisputeController {

    private final DisputeDesk desk;

    DisputeController(DisputeDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "List what payers' banks ask back")
    @GetMapping
    List<DisputeRow> disputes(@CurrentAccount AccountId actor, @RequestParam(defaultValue = "true") boolean open) {
        return desk.disputes(actor, open);
    }

    @Operation(summary = "See a dispute with the evidence that our records hold")
    @GetMapping("/{dispute}")
    DisputeView dispute(@CurrentAccount AccountId actor, @PathVariable String dispute) {
        return desk.dispute(actor, dispute);
    }

    @Operation(summary = "Send the evidence to the payer's bank, once")
    @PostMapping("/{dispute}/evidence")
    DisputeView submit(@CurrentAccount AccountId actor, @PathVariable String dispute) {
        return desk.submit(actor, dispute);
    }
}
