package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountView;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Money, or the way of money, that operators move by hand: one asks, another one agrees, and it is done in the
/// same transaction.
@Entity
class ManualMove {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ManualMoveKind kind;

    private UUID subject;

    @SuppressWarnings("UnusedVariable") // keeps a second one from being open for the same subject
    private @Nullable Boolean openMark;

    private @Nullable PaymentId payment;
    private @Nullable Long amountMinor;
    private @Nullable String amountCurrency;
    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable MovementMeaning meaning;

    private @Nullable UUID owedBy;
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ManualMoveStatus status;

    private AccountId askedBy;
    private Instant askedAt;
    private @Nullable AccountId endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBecause;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ManualMove() {}

    ManualMove(ManualMoveRequest asked, AccountId operator, Instant at) {
        var amount = asked.amount();
        var what = asked.what();
        this.id = Identifiers.next();
        this.kind = asked.kind();
        this.subject = asked.subject();
        this.openMark = true;
        this.payment = asked.payment();
        this.amountMinor = amount == null ? null : amount.minor();
        this.amountCurrency = amount == null ? null : amount.currency();
        this.reference = what == null ? null : what.reference();
        this.meaning = what == null ? null : what.meaning();
        this.owedBy = what == null ? null : what.owedBy();
        this.reason = asked.reason();
        this.status = ManualMoveStatus.ASKED;
        this.askedBy = operator;
        this.askedAt = at;
    }

    /// Whether this operator asks for the same once more.
    boolean answers(ManualMoveRequest again, AccountId operator) {
        return askedBy.equals(operator)
                && Objects.equals(money(), again.amount())
                && Objects.equals(what(), again.what());
    }

    /// A second operator agrees; tells whether that is news.
    boolean agree(AccountId operator, Instant at) {
        mustNotBeAskedBy(operator);
        if (status == ManualMoveStatus.AGREED) {
            return false;
        }
        end(ManualMoveStatus.AGREED, operator, null, at);
        return true;
    }

    /// A second operator does not agree; saying so again changes nothing.
    void decline(AccountId operator, String why, Instant at) {
        mustNotBeAskedBy(operator);
        if (!hasEnded(ManualMoveStatus.DECLINED, operator)) {
            end(ManualMoveStatus.DECLINED, operator, why, at);
        }
    }

    /// Who asked for it thinks better of it; saying so again changes nothing.
    void withdraw(AccountId operator, String why, Instant at) {
        if (!operator.equals(askedBy)) {
            throw new NotAskedByYou();
        }
        if (!hasEnded(ManualMoveStatus.WITHDRAWN, operator)) {
            end(ManualMoveStatus.WITHDRAWN, operator, why, at);
        }
    }

    private void mustNotBeAskedBy(AccountId operator) {
        if (operator.equals(askedBy)) {
            throw new NeedsSecondOperator();
        }
    }

    private boolean hasEnded(ManualMoveStatus end, AccountId operator) {
        return status == end && operator.equals(endedBy);
    }

    private void end(ManualMoveStatus end, AccountId operator, @Nullable String why, Instant at) {
        if (status != ManualMoveStatus.ASKED) {
            throw new ManualMoveOver(status);
        }
        status = end;
        openMark = null;
        endedBy = operator;
        endedBecause = why;
        endedAt = at;
    }

    /// Whether money leaves our balance at Stripe when this operator agrees.
    boolean sendsMoneyWhenAgreedBy(AccountId operator) {
        return kind == ManualMoveKind.PLATFORM_PAYOUT && isDoneWhenAgreedBy(operator);
    }

    /// Whether a movement of our balance is booked when this operator agrees.
    boolean explainsWhenAgreedBy(AccountId operator) {
        return kind == ManualMoveKind.MOVEMENT_EXPLAINED && isDoneWhenAgreedBy(operator);
    }

    private boolean isDoneWhenAgreedBy(AccountId operator) {
        return status == ManualMoveStatus.ASKED && !operator.equals(askedBy);
    }

    UUID id() {
        return id;
    }

    ManualMoveKind kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    Optional<PaymentId> payment() {
        return Optional.ofNullable(payment);
    }

    Optional<Money> amount() {
        return Optional.ofNullable(money());
    }

    /// The movement of our balance, or the account of the ledger, that it is about.
    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    Optional<MovementMeaning> meaning() {
        return Optional.ofNullable(meaning);
    }

    /// The student or employer who owes what it is about.
    Optional<UUID> owedBy() {
        return Optional.ofNullable(owedBy);
    }

    String reason() {
        return reason;
    }

    AccountId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /// Who has decided about it; null while nobody has.
    @Nullable
    AccountId endedBy() {
        return endedBy;
    }

    /// Who has to do with it: the operators, and the student whose account or debt it is about.
    Stream<AccountId> people() {
        var operators = endedBy == null ? Stream.of(askedBy) : Stream.of(askedBy, endedBy);
        var student = kind == ManualMoveKind.ACCOUNT_REPLACEMENT ? subject : owedBy;
        return student == null ? operators : Stream.concat(operators, Stream.of(new AccountId(student)));
    }

    /// @param description what the payment is for; empty when it is of none
    /// @param people those of [#people()] whose accounts are there
    /// @param debtor how the employer who owes it is called; empty when none does
    ManualMoveView view(String description, Map<AccountId, AccountView> people, String debtor) {
        var owedByName = owedBy == null || !debtor.isEmpty() ? debtor : name(new AccountId(owedBy), people);
        return new ManualMoveView(
                id,
                kind,
                subject,
                about(description, people, owedByName),
                money(),
                reference,
                meaning,
                owedBy,
                owedBy == null ? null : owedByName,
                reason,
                status,
                askedBy,
                name(askedBy, people),
                askedAt,
                endedBy,
                endedBy == null ? null : name(endedBy, people),
                endedAt,
                endedBecause);
    }

    private String about(String description, Map<AccountId, AccountView> people, String owedByName) {
        return switch (kind) {
            case PLATFORM_PAYOUT -> "To the platform's bank";
            case REFUND_PAID_ANOTHER_WAY, WARNED_REFUND, HELD_REFUND -> "Refund of " + description;
            case ACCOUNT_REPLACEMENT -> "Pay of " + name(new AccountId(subject), people);
            case MOVEMENT_EXPLAINED -> "Movement " + reference;
            case RECEIVABLE_SETTLED -> "Owed by " + owedByName;
        };
    }

    private static String name(AccountId account, Map<AccountId, AccountView> people) {
        var person = people.get(account);
        return person == null ? "" : person.name();
    }

    private @Nullable ManualMoveMeaning what() {
        return reference == null || meaning == null ? null : new ManualMoveMeaning(reference, meaning, owedBy);
    }

    private @Nullable Money money() {
        return amountMinor == null || amountCurrency == null ? null : new Money(amountMinor, amountCurrency);
    }
}
