package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.shared.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Students' pay over HTTP.
@Tag(name = "Payouts")
@RestController
@RequestMapping("/api/payouts")
class PayoutController {

    private final Payouts payouts;

    PayoutController(Payouts payouts) {
        this.payouts = payouts;
    }

    @Operation(summary = "List what I earned")
    @GetMapping
    CursorPage<EarningView> mine(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return payouts.mine(actor, cursor, limit);
    }

    @Operation(summary = "See whether I can be paid")
    @GetMapping("/readiness")
    PayoutReadiness readiness(@CurrentAccount AccountId actor) {
        return payouts.readiness(actor);
    }

    @Operation(summary = "Open the hosted page where I set up how I am paid")
    @PostMapping("/onboarding")
    OnboardingView onboard(@CurrentAccount AccountId actor, @Valid @RequestBody OpenOnboardingRequest request) {
        return payouts.onboard(actor, request.returnPath());
    }

    /// @param returnPath the page to come back to, such as `/earnings`
    record OpenOnboardingRequest(@NotBlank String returnPath) {}
}
