package dev.foothold.load.money;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what was found as a page with a table, each figure beside its limit.
final class MoneyReport {

    private final MoneySettings settings;
    private final MoneyMachine machine;

    MoneyReport(MoneySettings settings, MoneyMachine machine) {
        this.settings = settings;
        this.machine = machine;
    }

    /// To the documentation, or aside where a busy machine would make the figures a tale of something else.
    void write(MoneyFigures figures) throws IOException {
        var page = page();
        Files.createDirectories(page.getParent());
        Files.writeString(page, text(figures));
        System.out.println(text(figures));
        System.out.println("Written: " + page);
    }

    private Path page() {
        var published = settings.checkout().resolve("docs/performance-money.md");
        return machine.isBusy() && !settings.force() ? settings.folder().resolve("performance-money.md") : published;
    }

    private String text(MoneyFigures figures) {
        var postings = figures.postings();
        var reconciliation = figures.reconciliation();
        var payouts = figures.payouts();
        var webhooks = figures.webhooks();
        return """
            # Performance of the money

            Measured by `infra/load-money` (how to run it: `infra/load-money/README.md`); written by the run, not by hand.

            * Machine: %s.
            * Everything runs on it: MariaDB, the Stripe stand-in, and Foothold in one process with the program that
              measures (512 MB heap together).
            %s
            | what | figure | limit |
            |---|---|---|
            | messages of Stripe acknowledged, %d connections | %,.0f/s; %,d in all, %d failed | |
            | acknowledgement of a message | p50 %.1f ms, p99 %.1f ms | p99 200 ms |
            | approval until the transfer is made and booked | p50 %.0f ms, p99 %.0f ms of %d | p99 10 s |
            | postings, each in a transaction of its own | %,.0f/s; bare inserts %,.0f/s: %.2f | 0.50 |
            | postings, %d in a transaction | %,.0f/s; bare inserts %,.0f/s: %.2f | 0.50 |
            | postings of four writers on the same accounts, each in a transaction of its own | %,.0f/s | |
            | nightly reconciliation of %,d movements | %.0f s, %d differences; heap at most %d MB | 5 min |

            * **Messages** are signed, of Stripe's size and about pages that were really paid; each is kept in a
              transaction of its own before it is acknowledged, and what has come is worked off meanwhile.
            * **Postings** go through the module's own code: each makes sure that it is booked once, finds or opens its
              accounts, writes two to four entries and changes as many balances. **Bare inserts** are the same rows
              without changing a balance, into copies of the tables with the same keys, in transactions of the same size,
              in turns with the postings of the same rounds.
            * **Reconciliation**: a month of card payments and transfers, asked for by the operator: movements, messages,
              payments, payouts and every balance are compared. Stripe's side of the month is written into the stand-in's
              files, payments, payouts and messages into their tables; the ledger is booked by the module.
            """.formatted(
                machine,
                machine.isBusy() ? "* **The machine was busy with other things: the figures tell of them too.**\n" : "",
                WebhookTrial.CONNECTIONS,
                webhooks.perSecond(),
                webhooks.times().count(),
                webhooks.failed(),
                webhooks.times().millis(50),
                webhooks.times().millis(99),
                payouts.millis(50),
                payouts.millis(99),
                payouts.count(),
                postings.single(),
                postings.bareSingle(),
                postings.single() / postings.bareSingle(),
                PostingTrial.WORKS_TOGETHER * Postings.OF_EACH,
                postings.together(),
                postings.bareTogether(),
                postings.together() / postings.bareTogether(),
                postings.writers(),
                reconciliation.movements(),
                reconciliation.took().toMillis() / 1_000.0,
                reconciliation.differences(),
                reconciliation.heapMegabytes());
    }
}
