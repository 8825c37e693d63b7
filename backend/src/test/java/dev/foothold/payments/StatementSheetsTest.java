package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSheetsTest {

    @Test
    void writesCentsWithoutRoundingAndNoFormulas() {
        var line = new PayStatementView.PayStatementLine(
                Instant.EPOCH, "=HYPERLINK(\"x\")", Money.usd(-5), Money.usd(0), Money.usd(123_405));
        var sheet = StatementSheets.of(new PayStatementView(
                AccountId.next(), 2026, Money.usd(0), Money.usd(0), Money.usd(0), Money.usd(0), List.of(line)));

        assertThat(sheet).contains("\"'=HYPERLINK(\"\"x\"\")\",-0.05,0.00,1234.05,USD");
    }
}
