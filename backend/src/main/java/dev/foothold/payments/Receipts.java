package dev.foothold.payments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Numbers receipts without gaps: a number is taken in the transaction that issues the receipt, or not at all.
@Component
class Receipts {

    private final JdbcClient database;

    Receipts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String next() {
        database.sql("""
            INSERT INTO receipt_series (name, last_number) VALUES ('payment', 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1\
            """).update();
        var number = database.sql("SELECT last_number FROM receipt_series WHERE name = 'payment' FOR UPDATE")
                .query(Long.class)
                .single();
        return "R-%06d".formatted(number);
    }
}
