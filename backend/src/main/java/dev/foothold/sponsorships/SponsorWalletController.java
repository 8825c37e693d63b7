package dev.foothold.sponsorships;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.payments.TopUpPage;
import dev.foothold.payments.WalletId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Money;
import dev.foothold.universities.UniversityId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A university's wallets over HTTP.
@RestController
@RequestMapping("/api/universities/{id}/wallets")
@Tag(name = "Sponsors")
class SponsorWalletController {

    private static final MediaType CSV = new MediaType("text", "csv");

    private final SponsorWallets wallets;

    SponsorWalletController(SponsorWallets wallets) {
        this.wallets = wallets;
    }

    @GetMapping
    @Operation(summary = "The wallets of a university (career services)")
    List<SponsorWalletRow> of(@CurrentAccount AccountId actor, @PathVariable UniversityId id) {
        return wallets.of(actor, id);
    }

    @PostMapping
    @Operation(summary = "Open a wallet with a rule (career services)")
    ResponseEntity<SponsorWalletView> open(
            @CurrentAccount AccountId actor, @PathVariable UniversityId id, @RequestBody WalletRequest request) {
        var wallet = wallets.open(actor, id, request.terms());
        return ResponseEntity.created(URI.create("/api/universities/" + id + "/wallets/" + wallet.id()))
                .body(wallet);
    }

    @GetMapping("/{wallet}")
    @Operation(summary = "One wallet, and what its money did (career services)")
    SponsorWalletView view(
            @CurrentAccount AccountId actor, @PathVariable UniversityId id, @PathVariable WalletId wallet) {
        return wallets.view(actor, id, wallet);
    }

    @PutMapping("/{wallet}")
    @Operation(summary = "Change the name and rule of a wallet (career services)")
    SponsorWalletView change(
            @CurrentAccount AccountId actor,
            @PathVariable UniversityId id,
            @PathVariable WalletId wallet,
            @RequestBody WalletRequest request) {
        return wallets.change(actor, id, wallet, request.terms());
    }

    @PutMapping("/{wallet}/state")
    @Operation(summary = "Pause a wallet, let it go on, or end it (career services)")
    SponsorWalletView become(
            @CurrentAccount AccountId actor,
            @PathVariable UniversityId id,
            @PathVariable WalletId wallet,
            @Valid @RequestBody WalletStateRequest request) {
        return wallets.become(actor, id, wallet, request.state());
    }

    @PostMapping("/{wallet}/top-ups")
    @Operation(summary = "Open the hosted payment page that adds money to a wallet (career services)")
    TopUpPage topUp(
            @CurrentAccount AccountId actor,
            @PathVariable UniversityId id,
            @PathVariable WalletId wallet,
            @Valid @RequestBody TopUpRequest request) {
        return wallets.topUp(actor, id, wallet, request.amount(), request.returnPath());
    }

    @GetMapping("/{wallet}/projects")
    @Operation(summary = "The projects that a wallet pays for, newest first (career services)")
    CursorPage<SponsoredProjectView> projects(
            @CurrentAccount AccountId actor,
            @PathVariable UniversityId id,
            @PathVariable WalletId wallet,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return wallets.projects(actor, id, wallet, cursor, Cursor.limit(limit));
    }

    @GetMapping("/{wallet}/projects.csv")
    @Operation(summary = "The same as a CSV file (career services)")
    ResponseEntity<String> sheet(
            @CurrentAccount AccountId actor, @PathVariable UniversityId id, @PathVariable WalletId wallet) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sponsored-projects.csv\"")
                .body(wallets.sheet(actor, id, wallet));
    }

    /// What the wallet is called and whom it pays for.
    ///
    /// @param places where employers are local: a two-letter state, with a city or without
    record WalletRequest(
            @Nullable String name,
            @Nullable Integer projectsPerEmployer,
            @Nullable Money highestFee,
            @Nullable List<@Nullable SponsoredPlace> places,
            @Nullable Boolean earlyYearsOnly) {

        SponsorTerms terms() {
            return SponsorTerms.of(name, projectsPerEmployer, highestFee, places, earlyYearsOnly);
        }
    }

    /// What the wallet becomes.
    record WalletStateRequest(
            @NotNull(message = "Choose ACTIVE, PAUSED or ENDED.")
            WalletState state) {}

    /// How much is added.
    ///
    /// @param returnPath the page to come back to
    record TopUpRequest(
            @NotNull(message = "Give the amount.") Money amount,

            @NotBlank(message = "Give the page to come back to.")
            String returnPath) {}
}
