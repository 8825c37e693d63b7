package dev.foothold.accounts.oauth;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists and deletes what the authorization server keeps of clients, which it cannot do itself.
@Component
class ApiClientRows {

    private final JdbcClient database;

    ApiClientRows(JdbcClient database) {
        this.database = database;
    }

    List<ApiClientView> of(UUID organisation, Set<String> clientIds) {
        if (clientIds.isEmpty()) {
            return List.of();
        }
        return database.sql("""
            select client_id, client_name, scopes, client_id_issued_at from oauth2_registered_client
            where client_id in (:ids) order by client_id desc limit 500\
            """)
                .param("ids", clientIds)
                .query((row, _) -> new ApiClientView(
                        row.getString("client_id"),
                        null,
                        organisation,
                        row.getString("client_name"),
                        Arrays.stream(row.getString("scopes").split(",")).collect(Collectors.toUnmodifiableSet()),
                        row.getTimestamp("client_id_issued_at").toInstant()))
                .list();
    }

    void delete(String clientId) {
        for (var table : List.of("oauth2_authorization", "oauth2_authorization_consent")) {
            database.sql("delete from " + table + " where registered_client_id = :id")
                    .param("id", clientId)
                    .update();
        }
        database.sql("delete from oauth2_registered_client where client_id = :id")
                .param("id", clientId)
                .update();
    }

    /// Deletes authorizations whose last token expired a day ago.
    void deleteExpired() {
        database.sql("""
            delete from oauth2_authorization
            where access_token_expires_at < utc_timestamp(6) - interval 1 day
              and (refresh_token_expires_at is null
                   or refresh_token_expires_at < utc_timestamp(6) - interval 1 day)
            limit 10000\
            """).update();
        database.sql("""
            delete from oauth2_authorization
            where authorization_code_expires_at < utc_timestamp(6) - interval 1 day
              and access_token_expires_at is null
            limit 10000\
            """).update();
    }
}
