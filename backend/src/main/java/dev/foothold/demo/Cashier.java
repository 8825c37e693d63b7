package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PayoutStatus;
import dev.foothold.payments.TopUpPage;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Pays, onboards and waits for transfers, a day at a time, with the clock of the Stripe stand-in kept in step.
final class Cashier {

    private static final Set<PayoutStatus> IN_FLIGHT =
            EnumSet.of(PayoutStatus.OWED, PayoutStatus.TRANSFER_REQUESTED, PayoutStatus.UNKNOWN);
    private static final Duration BANKS = Duration.ofSeconds(10);

    private final Doors doors;
    private final Diary diary;
    private final StandIn standIn;
    private final Quiet quiet;
    private final boolean played;
    private final List<Bill> bills = new ArrayList<>();
    private final Set<PaymentId> moving = new LinkedHashSet<>();
    private Instant shown = Instant.EPOCH;

    Cashier(Doors doors, Diary diary, StandIn standIn, Quiet quiet) {
        this.doors = doors;
        this.diary = diary;
        this.standIn = standIn;
        this.quiet = quiet;
        this.played = standIn.isThere();
    }

    private record Bill(AccountId payer, PaymentId payment, EngagementId engagement) {}

    /// Whether money moves in this story; nobody presses the buttons of real Stripe.
    boolean plays() {
        return played;
    }

    /// Notes what the employer pays this evening.
    void bill(AccountId payer, PaymentId payment, EngagementId engagement) {
        bills.add(new Bill(payer, payment, engagement));
    }

    void onboard(DemoStudent student) {
        if (played && !student.hasOnboarded()) {
            showTime();
            doors.payouts().onboard(student.account(), "/student/earnings");
            standIn.onboard(student.account(), givesTaxNumber(student));
            doors.payouts().readiness(student.account());
            student.isOnboarded();
        }
    }

    // some put it off; told by their names, so that the dice of the story fall as they did
    private static boolean givesTaxNumber(DemoStudent student) {
        return Leads.isLead(student) || student.part().key().hashCode() % 4 != 0;
    }

    /// Money of this payment is about to move.
    void expectMove(PaymentId payment) {
        showTime();
        moving.add(payment);
    }

    /// Pays what was billed today and waits until what was released has arrived.
    void settle() {
        if (!played) {
            return;
        }
        if (!bills.isEmpty()) {
            payBills();
        }
        for (var payment : moving) {
            quiet.await("the transfer of payment " + payment, () -> hasArrived(payment));
        }
        moving.clear();
        if (shown.isBefore(diary.now().minus(Diary.days(3)))) {
            showTime();
        }
    }

    /// Lets the banks do what is due, and sets Stripe's clock right.
    void close() {
        if (played) {
            standIn.showTrueTime();
            Quiet.holds(() -> !standIn.hasMessagesToSend() && quiet.noMessageWaits(), BANKS);
        }
    }

    /// The platform brings money of its own, because what sponsors pay in is short by Stripe's fee.
    void bringWorkingMoney(Money amount) {
        showTime();
        standIn.topUp(amount);
    }

    /// A sponsor pays what it adds to its wallet.
    ///
    /// @param opening opens the page on which it pays
    void fill(AccountId payer, Supplier<TopUpPage> opening) {
        standIn.showTrueTime();
        var page = opening.get();
        shown = diary.now();
        standIn.showTime(shown);
        standIn.pay(page.url());
        doors.payments().refresh(payer, page.payment());
    }

    // a page is good for an hour of the true time, so it is made in the true time and paid in that of the story
    private void payBills() {
        standIn.showTrueTime();
        var pages = bills.stream()
                .map(bill -> doors.payments()
                        .checkout(bill.payer(), bill.payment(), "/employer/engagements/" + bill.engagement()))
                .toList();
        standIn.showTime(diary.now());
        shown = diary.now();
        pages.forEach(page -> standIn.pay(page.url()));
        bills.forEach(bill -> doors.payments().refresh(bill.payer(), bill.payment()));
        bills.clear();
    }

    private boolean hasArrived(PaymentId payment) {
        return doors.payments().get(payment).payouts().stream()
                .noneMatch(payout -> IN_FLIGHT.contains(payout.status()));
    }

    /// Keeps the clock of the Stripe stand-in in step: before the first payment, and before a bank does something.
    void showTime() {
        if (played && shown.isBefore(diary.now().minus(Diary.days(0.3)))) {
            shown = diary.now();
            standIn.showTime(shown);
        }
    }
}
