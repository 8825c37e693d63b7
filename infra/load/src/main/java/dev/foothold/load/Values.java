package dev.foothold.load;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Fills the places of a statement one after the other.
final class Values {

    private final PreparedStatement statement;
    private int last;

    private Values(PreparedStatement statement) {
        this.statement = statement;
    }

    static Values of(PreparedStatement statement) {
        return new Values(statement);
    }

    Values add(@Nullable Object value) throws SQLException {
        last++;
        statement.setObject(last, value);
        return this;
    }
}
