package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// What operators move by hand, and what is only there because two of them agreed (I20). Read anew only when
/// somebody has written to it.
class ProofMoves {

    private static final String[] LOOKED_AT = {"manual_move", "platform_payout", "connected_account_past"};
    private static final String ROWS = """
            SELECT 'MOVE', subject, kind, status, asked_by, ended_by, COALESCE(amount_minor, 0) FROM manual_move
            UNION ALL SELECT 'PAYOUT', id, NULL, status, NULL, NULL, amount_minor FROM platform_payout
            UNION ALL SELECT 'PAST', account, stripe_account, NULL, NULL, NULL, 0 FROM connected_account_past\
            """;

    private final JdbcClient database;
    private final ProofConnections connections;
    private final ProofStripe stripe;

    private final List<Move> moves = new ArrayList<>();
    private final List<Payout> payouts = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private long lookedAfter;

    ProofMoves(JdbcClient database, ProofConnections connections, ProofStripe stripe) {
        this.database = database;
        this.connections = connections;
        this.stripe = stripe;
    }

    private record Move(
            UUID subject,
            ManualMoveKind kind,
            ManualMoveStatus status,
            UUID askedBy,
            @Nullable UUID endedBy,
            long amount) {}

    private record Payout(UUID id, String status, long amount) {}

    private record Past(UUID student, String stripeAccount) {}

    /// Reads all of it anew.
    void look() {
        lookedAfter = connections.changesOf(LOOKED_AT);
        moves.clear();
        payouts.clear();
        past.clear();
        database.sql(ROWS).query((ResultSet row) -> {
            switch (row.getString(1)) {
                case "MOVE" -> moves.add(move(row));
                case "PAYOUT" -> payouts.add(new Payout(id(row, 2), row.getString(4), row.getLong(7)));
                default -> past.add(new Past(id(row, 2), row.getString(3)));
            }
        });
    }

    private static Move move(ResultSet row) throws SQLException {
        var endedBy = row.getBytes(6);
        return new Move(
                id(row, 2),
                ManualMoveKind.valueOf(row.getString(3)),
                ManualMoveStatus.valueOf(row.getString(4)),
                id(row, 5),
                endedBy == null ? null : Identifiers.of(endedBy),
                row.getLong(7));
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return Identifiers.of(row.getBytes(column));
    }

    void holdNow() {
        if (connections.changesOf(LOOKED_AT) != lookedAfter) {
            look();
            twoAgreed();
            whatIsThereWasAgreedTo();
            whatWasReplacedIsClosed();
        }
        onlyWhatWasAgreedToLeaves();
    }

    private void twoAgreed() {
        for (var move : moves) {
            if (move.status() == ManualMoveStatus.AGREED) {
                assertThat(move.endedBy())
                        .as("who agreed to %s", move)
                        .isNotNull()
                        .isNotEqualTo(move.askedBy());
            }
        }
    }

    // each agreement makes one payout, or one account that is remembered, and nothing else makes any
    private void whatIsThereWasAgreedTo() {
        assertThat(payouts.stream().map(payout -> payout.id() + " " + payout.amount()))
                .as("payouts of the platform")
                .containsExactlyInAnyOrderElementsOf(agreed(ManualMoveKind.PLATFORM_PAYOUT)
                        .map(move -> move.subject() + " " + move.amount())
                        .toList());
        assertThat(past.stream().map(Past::student))
                .as("students with another account")
                .containsExactlyInAnyOrderElementsOf(agreed(ManualMoveKind.ACCOUNT_REPLACEMENT)
                        .map(Move::subject)
                        .toList());
    }

    // Stripe opens none again, so it is enough to look when it is replaced
    private void whatWasReplacedIsClosed() {
        for (var one : past) {
            var there = stripe.all("account").stream()
                    .filter(account -> account.path("id").asString("").equals(one.stripeAccount()))
                    .findFirst();
            assertThat(there).as("account of %s", one).hasValueSatisfying(account -> {
                assertThat(ProofStripe.studentOf(account)).isEqualTo(one.student());
                assertThat(ProofStripe.isOpen(account)).as("still open").isFalse();
            });
        }
    }

    // one payout at Stripe for each that was agreed to, of the amount that was agreed to: that there are not two for
    // one operation is held elsewhere
    private void onlyWhatWasAgreedToLeaves() {
        for (var payout : leaving().toList()) {
            var id = ProofStripe.subjectOf(payout);
            assertThat(payouts)
                    .as("a payout that nobody agreed to")
                    .anyMatch(agreed -> agreed.id().equals(id)
                            && agreed.amount() == payout.path("amount").asLong());
        }
    }

    /// What Stripe has made of payouts of the platform itself.
    Stream<ObjectNode> leaving() {
        return stripe.all("payout").stream()
                .filter(payout -> payout.path("_account").asString("").isEmpty());
    }

    private Stream<Move> agreed(ManualMoveKind kind) {
        return moves.stream()
                .filter(move -> move.kind() == kind)
                .filter(move -> move.status() == ManualMoveStatus.AGREED);
    }

    /// How many moves of a kind were agreed to.
    long agreedTo(ManualMoveKind kind) {
        return agreed(kind).count();
    }

    /// What they came to, in cents.
    long sumAgreedTo(ManualMoveKind kind) {
        return agreed(kind).mapToLong(Move::amount).sum();
    }

    /// What was agreed to send to the platform's bank and is neither booked nor refused, in cents.
    long underWay() {
        return payouts.stream()
                .filter(payout -> payout.status().equals("REQUESTED"))
                .mapToLong(Payout::amount)
                .sum();
    }

    /// Whether it is asked for already.
    boolean isOpen(ManualMoveKind kind, UUID subject) {
        return moves.stream()
                .filter(move -> move.kind() == kind && move.subject().equals(subject))
                .anyMatch(move -> move.status() == ManualMoveStatus.ASKED);
    }

    /// Everything that must stay as it is when nothing new happened.
    Stream<String> fingerprint() {
        return Stream.concat(moves.stream(), payouts.stream()).map(Record::toString);
    }
}
