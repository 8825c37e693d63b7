package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.shared.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The accounts of the ledger over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance")
class LedgerController {

    private final LedgerDesk desk;

    LedgerController(LedgerDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "List the accounts of the ledger with their balances")
    @GetMapping("/accounts")
    CursorPage<LedgerAccountView> accounts(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable String family,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.accounts(actor, family, cursor, limit);
    }

    @Operation(summary = "Download the accounts of the ledger with their balances as CSV")
    @GetMapping("/accounts.csv")
    ResponseEntity<String> accountsSheet(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable String family,
            @RequestParam(required = false) @Nullable String cursor) {
        return Downloads.csv(StatementSheets.ofAccounts(desk.accountsSheet(actor, family, cursor)), "ledger-accounts");
    }

    @Operation(summary = "See the balance of a ledger account")
    @GetMapping("/accounts/{ledgerAccount}")
    LedgerAccountView account(@CurrentAccount AccountId actor, @PathVariable String ledgerAccount) {
        return desk.account(actor, ledgerAccount);
    }

    @Operation(summary = "List the entries of a ledger account")
    @GetMapping("/accounts/{ledgerAccount}/entries")
    CursorPage<AccountEntryView> entries(
            @CurrentAccount AccountId actor,
            @PathVariable String ledgerAccount,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.entries(actor, ledgerAccount, cursor, limit);
    }

    @Operation(summary = "Download the entries of a ledger account as CSV")
    @GetMapping("/accounts/{ledgerAccount}/entries.csv")
    ResponseEntity<String> sheet(
            @CurrentAccount AccountId actor,
            @PathVariable String ledgerAccount,
            @RequestParam(required = false) @Nullable String cursor) {
        return Downloads.csv(
                StatementSheets.ofAccount(desk.sheet(actor, ledgerAccount, cursor)),
                "ledger-" + ledgerAccount.replace(':', '-'));
    }
}
