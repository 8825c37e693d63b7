package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The ledger as operators read it, account by account.
@FootholdTest
class LedgerAccountsModuleTest {

    @Autowired
    private Payments payments;

    @Autowired
    private LedgerDesk desk;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
    }

    @Test
    void theNewestAccountsOfAFamilyComeFirstWithTheirBalances() {
        var asked = fixtures.held(400_00);
        payments.release(asked.id(), fixtures.student(), Money.usd(150_00));

        var page = desk.accounts(fixtures.operator(), "held", null, 5);

        assertThat(page.items().getFirst().name()).isEqualTo("held:" + asked.id());
        assertThat(page.items().getFirst().credit()).isEqualTo(Money.usd(250_00));
        assertThat(page.items()).extracting(LedgerAccountView::family).containsOnly("held");
    }

    @Test
    void theEntriesOfAnAccountAddUpToItsBalancePageByPage() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        payments.release(asked.id(), 1, student, Money.usd(100_00));
        payments.release(asked.id(), 2, student, Money.usd(50_00));
        var operator = fixtures.operator();
        var name = "held:" + asked.id();

        var all = new ArrayList<AccountEntryView>();
        String cursor = null;
        do {
            var page = desk.entries(operator, name, cursor, 1);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).extracting(AccountEntryView::kind).containsExactly("RELEASED", "RELEASED", "CHARGE_PAID");
        assertThat(all).extracting(AccountEntryView::payment).containsOnly(asked.id());
        assertThat(desk.account(operator, name).credit()).isEqualTo(Money.usd(250_00));
    }

    @Test
    void theTrialBalanceAndTheAccountsOfAFamilyAreSheets() {
        var asked = fixtures.held(400_00);

        assertThat(http.get().uri("/api/payments/ledger.csv").with(asOperator(fixtures.operator())))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .startsWith("account,accounts,debit,credit,currency\r\n")
                .contains("\r\nheld,", "\r\ntotal,");
        assertThat(http.get().uri("/api/finance/accounts.csv?family=held").with(asOperator(fixtures.operator())))
                .hasStatusOk()
                .bodyText()
                .startsWith("number,account,kind,debit,credit,currency\r\n")
                .contains(",held:" + asked.id() + ",held,,400.00,USD")
                .doesNotContain("stripe:platform");
        assertThat(http.get().uri("/api/payments/ledger.csv").with(as(asked.owner())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/finance/accounts.csv").with(as(asked.owner())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anAccountIsASheetAndNobodyElsesBusiness() {
        var asked = fixtures.held(400_00);
        var path = "/api/finance/accounts/held:" + asked.id();

        assertThat(http.get().uri(path + "/entries.csv").with(asOperator(fixtures.operator())))
                .hasStatusOk()
                .bodyText()
                .startsWith("transaction,at,kind,debit,credit,currency,payment,stripe reference\r\n")
                .contains(",CHARGE_PAID,,400.00,USD," + asked.id());
        assertThat(http.get().uri(path).with(as(asked.owner()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/finance/accounts/held:nobody").with(asOperator(fixtures.operator())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/finance/accounts?cursor=x").with(asOperator(fixtures.operator())))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }
}
