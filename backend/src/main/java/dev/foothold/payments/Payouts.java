package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeAccount;
import dev.foothold.payments.stripe.StripeGateway;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.payments.stripe.StripeRefused;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to the students' pay: open an account at Stripe, see whether it is ready, see what was earned.
@Component
public class Payouts {

    private static final PayoutReadiness CLOSED = new PayoutReadiness(
            true,
            false,
            false,
            true,
            TaxNumberNeed.NOT_YET,
            List.of("Your account at our payment provider is closed: write to us to set up a new one"));

    private static final PayoutReadiness NOT_BEGUN =
            new PayoutReadiness(false, false, false, false, TaxNumberNeed.NOT_YET, List.of("Set up how you are paid"));

    private final PayoutRepository payouts;
    private final PaymentRepository payments;
    private final ConnectedAccountRepository connected;
    private final Onboarding onboarding;
    private final TaxNumbers taxNumbers;
    private final Convergence convergence;
    private final OperationExecutor executor;
    private final StripeGateway stripe;
    private final Accounts accounts;
    private final ReturnAddress returnAddress;
    private final Phase phase;

    Payouts(
            PayoutRepository payouts,
            PaymentRepository payments,
            ConnectedAccountRepository connected,
            Onboarding onboarding,
            TaxNumbers taxNumbers,
            Convergence convergence,
            OperationExecutor executor,
            StripeGateway stripe,
            Accounts accounts,
            ReturnAddress returnAddress,
            Phase phase) {
        this.payouts = payouts;
        this.payments = payments;
        this.connected = connected;
        this.onboarding = onboarding;
        this.taxNumbers = taxNumbers;
        this.convergence = convergence;
        this.executor = executor;
        this.stripe = stripe;
        this.accounts = accounts;
        this.returnAddress = returnAddress;
        this.phase = phase;
    }

    /// Gives the student a fresh way into Stripe's onboarding, making their account first if there is none.
    public OnboardingView onboard(AccountId actor, String returnPath) {
        var refreshUrl = returnAddress.to(returnPath, "onboarding=again");
        var returnUrl = returnAddress.to(returnPath, "onboarding=returned");
        var account = phase.give(() -> {
            accounts.requireKind(actor, AccountKind.STUDENT);
            return onboarding.prepare(accounts.get(actor));
        });
        if (account.stripeAccount() == null) {
            executor.perform(OperationKind.ACCOUNT, actor.id(), account.attempt());
        }
        var there = stripeAccount(actor).orElseThrow(() -> notMade(actor, account.attempt()));
        return new OnboardingView(link(there, account.canReceive(), refreshUrl, returnUrl));
    }

    // to wait for an answer that was "no" helps nobody
    private Problem notMade(AccountId actor, int attempt) {
        return executor.refusal(OperationKind.ACCOUNT, actor.id(), attempt)
                .<Problem>map(PayoutAccountRefused::new)
                .orElseGet(StripeNotReachable::new);
    }

    private String link(String stripeAccount, boolean ready, String refreshUrl, String returnUrl) {
        try {
            return stripe.onboardingLink(stripeAccount, ready, refreshUrl, returnUrl);
        } catch (StripeRefused refusal) {
            // the message that it was closed may have got lost
            if (convergence.account(stripeAccount).closed()) {
                throw new PayoutAccountClosed();
            }
            throw refusal;
        }
    }

    /// Asks Stripe whether the student can be paid; what waited for that is paid now.
    public PayoutReadiness readiness(AccountId actor) {
        var ours = phase.give(() -> {
            accounts.requireKind(actor, AccountKind.STUDENT);
            return connected.findById(actor);
        });
        // who has left us cannot be asked about any more
        if (ours.filter(ConnectedAccount::isClosed).isPresent()) {
            return CLOSED;
        }
        return ours.map(ConnectedAccount::stripeAccount)
                .map(convergence::account)
                .map(there -> readiness(actor, there))
                .orElse(NOT_BEGUN);
    }

    /// What the student earned, newest first.
    @Transactional(readOnly = true)
    public CursorPage<EarningView> mine(AccountId actor, @Nullable String cursor, @Nullable Integer limit) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        var from = Cursor.parse(cursor);
        var most = Cursor.limit(limit);
        var rows = payouts.page(actor, from.at(), from.id(), Limit.of(most + 1));
        var paid = payments.findAllByIdIn(rows.stream().map(Payout::payment).toList()).stream()
                .collect(Collectors.toMap(Payment::id, Function.identity()));
        return CursorPage.of(rows, most, row -> new Cursor(row.owedAt(), row.id()).text())
                .map(row -> row.earning(Objects.requireNonNull(paid.get(row.payment()))));
    }

    private Optional<String> stripeAccount(AccountId actor) {
        return phase.give(() -> connected.findById(actor).map(ConnectedAccount::stripeAccount));
    }

    private PayoutReadiness readiness(AccountId actor, StripeAccount there) {
        if (there.closed()) {
            return CLOSED;
        }
        var taxNumber = there.taxNumberGiven() ? TaxNumberNeed.GIVEN : phase.give(() -> taxNumbers.need(actor));
        var missing = there.transfersActive() && there.payoutsActive()
                ? Stream.<String>empty()
                : there.missing().isEmpty()
                        ? Stream.of("Finish the questions of our payment provider")
                        : there.missing().stream();
        return new PayoutReadiness(
                true, there.transfersActive(), there.payoutsActive(), false, taxNumber, missing.toList());
    }
}
