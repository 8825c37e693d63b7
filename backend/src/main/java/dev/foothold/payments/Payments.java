package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.ledger.FamilySum;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.payments.ledger.StatementLine;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to the employers' money: ask for it, hold it, release it to a student, give it back.
@Component
public class Payments {

    // Stripe's own limit for one charge
    private static final long MOST_MINOR = 99_999_999;

    private final PaymentRepository payments;
    private final PayoutRepository payouts;
    private final PaymentViews views;
    private final Funding funding;
    private final Refunds refunding;
    private final Transfers transfers;
    private final PaymentPages pages;
    private final Books books;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Clock clock;

    Payments(
            PaymentRepository payments,
            PayoutRepository payouts,
            PaymentViews views,
            Funding funding,
            Refunds refunding,
            Transfers transfers,
            PaymentPages pages,
            Books books,
            Ledger ledger,
            Accounts accounts,
            Clock clock) {
        this.payments = payments;
        this.payouts = payouts;
        this.views = views;
        this.funding = funding;
        this.refunding = refunding;
        this.transfers = transfers;
        this.pages = pages;
        this.books = books;
        this.ledger = ledger;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Asks an employer to pay; asking again for the same reference gives the same payment.
    @Transactional
    public PaymentId request(PaymentRequest request) {
        new Rules()
                .check(request.amount().currency().equals("USD"), "amount", "Payments are in US dollars.")
                .check(
                        request.amount().isPositive() && request.amount().minor() <= MOST_MINOR,
                        "amount",
                        "Ask for more than nothing and at most $999,999.99.")
                .check(
                        request.platformFeeBasisPoints() >= 0 && request.platformFeeBasisPoints() <= 5_000,
                        "platformFeeBasisPoints",
                        "The platform fee is between 0 and 50 %.")
                .check(
                        !request.description().isBlank()
                                && request.description().length() <= 250,
                        "description",
                        "Describe what is paid for in at most 250 characters.")
                .throwIfBroken();
        var existing = payments.lockedByReference(request.reference());
        if (existing.isEmpty()) {
            return payments.save(new Payment(request, clock.instant())).id();
        }
        return existing.filter(payment -> payment.answers(request))
                .orElseThrow(PaymentRequestDiffers::new)
                .id();
    }

    /// Opens the hosted payment page, or gives the one that is open. Owner or finance of the payer.
    public CheckoutView checkout(AccountId actor, PaymentId id, String returnPath) {
        return pages.open(actor, id, returnPath);
    }

    /// Asks Stripe how a payment stands, for the page where the browser comes back. Anybody of the payer.
    public PaymentView refresh(AccountId actor, PaymentId id) {
        return pages.refresh(actor, id);
    }

    /// A payment, for people of the payer and operators.
    @Transactional(readOnly = true)
    public PaymentView view(AccountId actor, PaymentId id) {
        return pages.view(actor, id);
    }

    /// A payment, for other modules.
    @Transactional(readOnly = true)
    public PaymentView get(PaymentId id) {
        return views.of(payments.findById(id).orElseThrow(() -> new NotFound("payment")));
    }

    /// The payments of an employer, newest first. Owner or finance.
    @Transactional(readOnly = true)
    public CursorPage<PaymentRow> of(
            AccountId actor, EmployerId employer, @Nullable String cursor, @Nullable Integer limit) {
        accounts.require(actor, employer.id(), OrganisationRole.OWNER, OrganisationRole.FINANCE);
        var from = Cursor.parse(cursor);
        var most = Cursor.limit(limit);
        var rows = payments.page(employer.id(), from.at(), from.id(), Limit.of(most + 1)).stream()
                .map(Payment::row)
                .toList();
        return CursorPage.of(
                rows, most, row -> new Cursor(row.requestedAt(), row.id().id()).text());
    }

    /// Gives held money to a student for the whole work, once; the transfer to their Stripe account follows by itself.
    @Transactional
    public void release(PaymentId id, AccountId payee, Money gross) {
        release(id, 0, payee, gross);
    }

    /// Gives held money to a student for one milestone, once.
    ///
    /// @param milestone the number of the milestone, 0 for the whole work
    @Transactional
    public void release(PaymentId id, int milestone, AccountId payee, Money gross) {
        var payment = locked(id);
        var earlier = payouts.lockedMilestone(id.id(), milestone);
        if (earlier.isPresent()) {
            if (!earlier.get().payee().equals(payee) || !earlier.get().gross().equals(gross)) {
                throw new AlreadyReleased();
            }
            return;
        }
        var fee = payment.release(gross);
        var payout = new Payout(id, milestone, payee, gross, fee, clock.instant());
        payment.tellReleased(payout, clock.instant());
        payments.save(payment);
        transfers.lockAccount(payee);
        books.released(id.id(), payout.id(), payee.id(), gross, fee.minor());
        transfers.start(payout, payment);
    }

    /// Nothing more shall be paid; what is held goes back to the employer.
    @Transactional
    public void cancel(PaymentId id) {
        var payment = locked(id);
        if (payment.status().awaitsMoney()) {
            funding.cancel(payment);
        } else if (payment.free().isPositive()) {
            refunding.giveBack(payment, payment.free(), "asked for by the employer");
        }
    }

    /// The ledger entries of a payment in the order of booking. Owner or finance of the payer, or an operator.
    @Transactional(readOnly = true)
    public List<LedgerEntryView> statement(AccountId actor, PaymentId id) {
        var payment = pages.withBooks(actor, id);
        return ledger.statement(payment.id().id(), pages.isOperator(actor)).stream()
                .map(Payments::entry)
                .toList();
    }

    /// The sums of the whole ledger. Operators only.
    @Transactional(readOnly = true)
    public TrialBalanceView trialBalance(AccountId actor) {
        accounts.requireOperator(actor);
        var sums = ledger.trialBalance();
        var debit = sums.stream().mapToLong(FamilySum::debit).sum();
        var credit = sums.stream().mapToLong(FamilySum::credit).sum();
        var held = sums.stream()
                .filter(sum -> sum.family().equals("held"))
                .mapToLong(FamilySum::credit)
                .sum();
        return new TrialBalanceView(
                sums.stream()
                        .map(sum -> new TrialBalanceView.TrialBalanceRow(
                                sum.family(), sum.accounts(), Money.usd(sum.debit()), Money.usd(sum.credit())))
                        .toList(),
                Money.usd(debit),
                Money.usd(credit),
                debit == credit,
                Money.usd(held));
    }

    private Payment locked(PaymentId id) {
        return payments.locked(id).orElseThrow(() -> new NotFound("payment"));
    }

    private static LedgerEntryView entry(StatementLine line) {
        var money = new Money(Math.abs(line.amount()), line.currency());
        var isDebit = line.amount() > 0;
        return new LedgerEntryView(
                line.at(),
                line.account(),
                isDebit ? money : null,
                isDebit ? null : money,
                line.kind(),
                line.stripeReference());
    }
}
