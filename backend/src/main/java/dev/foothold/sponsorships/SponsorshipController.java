package dev.foothold.sponsorships;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentView;
import dev.foothold.payments.WalletId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sponsors for an employer's work over HTTP.
@RestController
@RequestMapping("/api/sponsorships")
@Tag(name = "Sponsors")
class SponsorshipController {

    private final Sponsorships sponsorships;

    SponsorshipController(Sponsorships sponsorships) {
        this.sponsorships = sponsorships;
    }

    @GetMapping("/offers")
    @Operation(summary = "The sponsors that would pay for a piece of work (owner or finance of the employer)")
    List<SponsorOffer> offers(@CurrentAccount AccountId actor, @RequestParam EngagementId engagement) {
        return sponsorships.offers(actor, engagement);
    }

    @PostMapping
    @Operation(summary = "Let a sponsor pay for a piece of work (owner or finance of the employer)")
    PaymentView choose(@CurrentAccount AccountId actor, @Valid @RequestBody ChooseSponsorRequest request) {
        return sponsorships.choose(actor, request.engagement(), request.wallet());
    }

    /// Who pays for what.
    record ChooseSponsorRequest(
            @NotNull(message = "Name the engagement.") EngagementId engagement,
            @NotNull(message = "Choose the sponsor.") WalletId wallet) {}
}
