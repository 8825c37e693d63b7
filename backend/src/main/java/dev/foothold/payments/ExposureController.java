package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What may still be lost over HTTP.
@Tag(name = "Finance (operators)")
@RestController
class ExposureController {

    private final Exposure exposure;

    ExposureController(Exposure exposure) {
        this.exposure = exposure;
    }

    @Operation(summary = "See what payers' banks may still take back")
    @GetMapping("/api/finance/exposure")
    ExposureView exposure(@CurrentAccount AccountId actor) {
        return exposure.view(actor);
    }
}
