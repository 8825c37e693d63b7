package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeSetupView;
import dev.foothold.payments.stripe.StripeSetupWatch;
import org.springframework.stereotype.Component;

/// Where operators read whether Stripe is set up as it must be.
@Component
class SetupDesk {

    private final StripeSetupWatch watch;
    private final Accounts accounts;
    private final Phase phase;

    SetupDesk(StripeSetupWatch watch, Accounts accounts, Phase phase) {
        this.watch = watch;
        this.accounts = accounts;
        this.phase = phase;
    }

    /// What the last look found; Stripe is not asked anew.
    StripeSetupView view(AccountId operator) {
        phase.run(() -> accounts.requireOperator(operator));
        return watch.view();
    }

    /// Asks Stripe now, for somebody who has just put something right; an answer that does not come is a sentence, too.
    StripeSetupView look(AccountId operator) {
        phase.run(() -> accounts.requireOperator(operator));
        watch.look();
        return watch.view();
    }
}
