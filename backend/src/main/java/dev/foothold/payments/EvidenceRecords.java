package dev.foothold.payments;

import dev.foothold.shared.Identifiers;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door for those who know the work: what they say about a disputed payment is kept for the payer's bank.
@Component
@Transactional
public class EvidenceRecords {

    // all parts together stay under what Stripe takes
    private static final int LONGEST = 30_000;

    private final JdbcClient database;
    private final Clock clock;

    EvidenceRecords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a part; saying it again replaces it.
    public void keep(PaymentId payment, EvidencePart part, String words) {
        var kept = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        database.sql("""
            INSERT INTO payment_evidence (payment, part, words, kept_at) VALUES (:payment, :part, :words, :at)
            ON DUPLICATE KEY UPDATE words = :words, kept_at = :at\
            """)
                .param("payment", Identifiers.bytes(payment.id()))
                .param("part", part.name())
                .param("words", kept)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /// What is kept, in the order of the parts.
    List<EvidencePartView> of(PaymentId payment) {
        return database
                .sql("SELECT part, words, kept_at FROM payment_evidence WHERE payment = ?")
                .param(Identifiers.bytes(payment.id()))
                .query((row, number) -> new EvidencePartView(
                        EvidencePart.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .sorted()
                .toList();
    }
}
