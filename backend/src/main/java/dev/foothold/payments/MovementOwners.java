package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.Employers;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.payments.stripe.StripeOrigin;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells whose money a movement of our balance was: of which payment, at which student's account, owed by whom.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovementOwners {

    private final PaymentRepository payments;
    private final CheckoutRepository checkouts;
    private final ConnectedAccountRepository accounts;
    private final Employers employers;
    private final JdbcClient database;

    MovementOwners(
            PaymentRepository payments,
            CheckoutRepository checkouts,
            ConnectedAccountRepository accounts,
            Employers employers,
            JdbcClient database) {
        this.payments = payments;
        this.checkouts = checkouts;
        this.accounts = accounts;
        this.employers = employers;
        this.database = database;
    }

    /// The payment that it is of, if it is one of ours.
    Optional<PaymentId> payment(StripeOrigin origin) {
        var ofCharge = Optional.ofNullable(origin.charge()).flatMap(checkouts::paymentOfCharge);
        return ofCharge.or(() -> Optional.ofNullable(origin.payment())
                .map(PaymentId::new)
                .flatMap(payments::findById)
                .map(Payment::id));
    }

    /// The student whose account at Stripe it went to or came from, also one that they had before.
    Optional<AccountId> student(StripeOrigin origin) {
        return Optional.ofNullable(origin.stripeAccount())
                .flatMap(account -> database.sql("""
            SELECT account FROM connected_account WHERE stripe_account = :there
            UNION ALL SELECT account FROM connected_account_past WHERE stripe_account = :there LIMIT 1\
            """)
                        .param("there", account)
                        .query((row, number) -> new AccountId(Identifiers.of(row.getBytes(1))))
                        .optional());
    }

    /// Who owes what it moved, if somebody does: whom the operator names, or else whose money it was.
    ///
    /// @throws InvalidInput when nobody says who
    @Nullable
    UUID debtor(StripeOrigin origin, MovementMeaning meaning, @Nullable UUID named) {
        return switch (meaning) {
            case OWED_BY_STUDENT -> {
                var student = named == null ? student(origin) : Optional.of(student(named));
                yield student.orElseThrow(MovementOwners::nobody).id();
            }
            case OWED_BY_EMPLOYER -> {
                var employer = named == null ? payer(origin) : Optional.of(employer(named));
                yield employer.orElseThrow(MovementOwners::nobody).id();
            }
            case STRIPE_FEE, BANK_TRANSFER, GOODWILL, BAD_DEBT -> null;
        };
    }

    private AccountId student(UUID named) {
        return accounts.findById(new AccountId(named))
                .orElseThrow(() -> new NotFound("student"))
                .account();
    }

    private EmployerId employer(UUID named) {
        return employers.get(new EmployerId(named)).id();
    }

    private Optional<EmployerId> payer(StripeOrigin origin) {
        return payment(origin)
                .flatMap(payments::findById)
                .filter(payment -> payment.purpose() == PaymentPurpose.WORK)
                .map(payment -> new EmployerId(payment.payer()));
    }

    private static InvalidInput nobody() {
        return new InvalidInput("owedBy", "Say who owes it: Stripe does not tell whose money it was.");
    }
}
