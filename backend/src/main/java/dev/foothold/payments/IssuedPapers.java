package dev.foothold.payments;

import dev.foothold.shared.Identifiers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what stands on a paper when it is issued. The table refuses to change or remove it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IssuedPapers {

    // of its own: how the application writes its answers may change, what was kept has to be read for ever
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    IssuedPapers(JdbcClient database) {
        this.database = database;
    }

    /// Keeps a paper under its number, once; gives it back.
    Paper keep(PaperSeries series, String number, PaymentId payment, Instant issuedAt, Paper paper) {
        var content = JSON.writeValueAsString(paper);
        database.sql("""
            INSERT INTO issued_paper (number, kind, payment, issued_at, content, sha256) VALUES (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        number,
                        series.name(),
                        Identifiers.bytes(payment.id()),
                        LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC),
                        content,
                        sha256(content))
                .update();
        return paper;
    }

    /// What stands on the paper of this number, if it was kept. Throws [IllegalStateException] when somebody with
    /// rights on the database itself has changed it.
    Optional<Paper> find(String number) {
        return database.sql("SELECT content, sha256 FROM issued_paper WHERE number = ?")
                .param(number)
                .query((row, place) -> read(number, row.getString(1), row.getString(2)))
                .optional();
    }

    private static Paper read(String number, String content, String sha256) {
        if (!sha256(content).equals(sha256)) {
            throw new IllegalStateException("What stands on " + number + " was changed after it was issued");
        }
        return JSON.readValue(content, Paper.class);
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
