package dev.foothold.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.sql.SQLException;
import java.util.HashSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Foothold is not alone on its database server.
@FootholdTest
class OwnTablesTest {

    @Autowired
    private DataSource connections;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void another() {
        database.sql("CREATE DATABASE foothold_proof_another").update();
        database.sql("CREATE TABLE foothold_proof_another.project (id INT)").update();
    }

    @AfterEach
    void remove() {
        database.sql("DROP DATABASE foothold_proof_another").update();
    }

    @Test
    void tablesOfTheSameNameInAnotherSchemaAreNotSeen() throws SQLException {
        var schemas = new HashSet<String>();
        var own = "";
        try (var connection = connections.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "project", null)) {
            own = connection.getCatalog();
            while (tables.next()) {
                schemas.add(tables.getString("TABLE_CAT"));
            }
        }

        assertThat(schemas).containsExactly(own);
    }
}
