package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it that nobody is paid so much in a year that it must be reported before Stripe has their tax number,
/// and that they hear of it in time. The number itself is never here.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaxNumbers {

    private final TaxYears years;
    private final PayoutRepository payouts;
    private final ConnectedAccountRepository accounts;
    private final Clock clock;

    TaxNumbers(TaxYears years, PayoutRepository payouts, ConnectedAccountRepository accounts, Clock clock) {
        this.years = years;
        this.payouts = payouts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Whether this pay has to wait for the payee's tax number. Who comes near what is reported with it is told
    /// so, once a year. The account is locked by the caller, so that two payouts at once are counted one after
    /// the other.
    boolean keepBack(ConnectedAccount account, Payout payout) {
        if (account.hasTaxNumber()) {
            return false;
        }
        var year = yearWith(payout);
        if (year.standing() == PayeeYearView.Standing.NEAR && account.comesNear(year, clock.instant())) {
            accounts.save(account);
        }
        return year.standing() == PayeeYearView.Standing.REACHED;
    }

    /// How urgently a student should give the number that Stripe does not have.
    TaxNumberNeed need(AccountId student) {
        if (payouts.waitsForTaxNumber(student)) {
            return TaxNumberNeed.NOW;
        }
        var year = years.of(student, TaxYears.of(clock.instant()));
        return year.standing() == PayeeYearView.Standing.BELOW ? TaxNumberNeed.NOT_YET : TaxNumberNeed.SOON;
    }

    private TaxYear yearWith(Payout payout) {
        return years.of(payout.payee(), TaxYears.of(clock.instant())).with(payout);
    }
}
