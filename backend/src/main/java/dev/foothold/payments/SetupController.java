package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.payments.stripe.StripeSetupView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How Stripe is set up over HTTP.
@Tag(name = "Finance (operators)")
@RestController
class SetupController {

    private final SetupDesk desk;

    SetupController(SetupDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "See what is wrong with how Stripe is set up")
    @GetMapping("/api/finance/setup")
    StripeSetupView setup(@CurrentAccount AccountId actor) {
        return desk.view(actor);
    }

    @Operation(summary = "Ask Stripe now how it is set up")
    @PostMapping("/api/finance/setup/check")
    StripeSetupView checkSetup(@CurrentAccount AccountId actor) {
        return desk.look(actor);
    }
}
