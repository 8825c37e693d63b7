package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.ledger.AccountBalance;
import dev.foothold.payments.ledger.AccountLine;
import dev.foothold.payments.ledger.LedgerAccounts;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where operators read the ledger account by account.
@Component
@Transactional(readOnly = true)
class LedgerDesk {

    private static final int LONGEST_SHEET = 10_000;

    private final LedgerAccounts ledger;
    private final Accounts accounts;

    LedgerDesk(LedgerAccounts ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    CursorPage<LedgerAccountView> accounts(
            AccountId operator, @Nullable String family, @Nullable String cursor, @Nullable Integer limit) {
        accounts.requireOperator(operator);
        var most = Cursor.limit(limit);
        return CursorPage.of(
                        ledger.openedBefore(family, before(cursor), most + 1), most, row -> String.valueOf(row.id()))
                .map(LedgerDesk::view);
    }

    /// The newest accounts before the cursor; the number of the last one leads on to the next sheet.
    List<AccountBalance> accountsSheet(AccountId operator, @Nullable String family, @Nullable String cursor) {
        accounts.requireOperator(operator);
        return ledger.openedBefore(family, before(cursor), LONGEST_SHEET);
    }

    LedgerAccountView account(AccountId operator, String name) {
        return view(found(operator, name));
    }

    CursorPage<AccountEntryView> entries(
            AccountId operator, String name, @Nullable String cursor, @Nullable Integer limit) {
        var account = found(operator, name);
        var most = Cursor.limit(limit);
        return CursorPage.of(
                        ledger.bookedBefore(account, before(cursor), most + 1), most, row -> String.valueOf(row.tx()))
                .map(LedgerDesk::view);
    }

    /// The newest entries before the cursor; the number of the last one leads on to the next sheet.
    List<AccountEntryView> sheet(AccountId operator, String name, @Nullable String cursor) {
        return ledger.bookedBefore(found(operator, name), before(cursor), LONGEST_SHEET).stream()
                .map(LedgerDesk::view)
                .toList();
    }

    private AccountBalance found(AccountId operator, String name) {
        accounts.requireOperator(operator);
        return ledger.named(name).orElseThrow(() -> new NotFound("ledger account"));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException broken) {
            throw new InvalidInput(
                    "cursor", "This is not a cursor that a list gave out. Leave it away to start again.");
        }
    }

    private static LedgerAccountView view(AccountBalance account) {
        var balance = account.balance();
        return new LedgerAccountView(
                account.name(),
                account.family(),
                balance > 0 ? Money.usd(balance) : null,
                balance < 0 ? Money.usd(-balance) : null);
    }

    private static AccountEntryView view(AccountLine line) {
        var money = new Money(Math.abs(line.amount()), line.currency());
        return new AccountEntryView(
                line.tx(),
                line.at(),
                line.kind(),
                line.amount() > 0 ? money : null,
                line.amount() > 0 ? null : money,
                line.payment() == null ? null : new PaymentId(line.payment()),
                line.stripeReference());
    }
}
