package dev.foothold.load.money;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.Payments;
import dev.foothold.payments.PayoutStatus;
import dev.foothold.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// From the approval until the transfer is made at the stand-in and booked here.
final class PayoutTrial {

    private static final int WARM_UP = 20;

    private final Payments payments;

    PayoutTrial(Payments payments) {
        this.payments = payments;
    }

    Times run(List<Cast.Held> held, List<AccountId> students) {
        var taken = new ArrayList<Long>();
        for (var number = 0; number < held.size(); number++) {
            var payment = held.get(number).payment();
            var begin = System.nanoTime();
            payments.release(payment, students.get(number % students.size()), Money.usd(400_00));
            Cast.await(() -> payments.get(payment).payouts().getFirst().status() == PayoutStatus.TRANSFERRED);
            if (number >= WARM_UP) {
                taken.add(System.nanoTime() - begin);
            }
        }
        return Times.of(taken);
    }
}
