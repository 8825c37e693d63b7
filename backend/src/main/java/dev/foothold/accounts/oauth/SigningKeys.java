package dev.foothold.accounts.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys that sign tokens, newest first. They lie in the database, so that all processes and restarts share them;
/// insert a newer row to rotate, and delete the older one when its last token has expired.
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration SHORTEST_BETWEEN_LOADS = Duration.ofSeconds(5);

    private final JdbcClient database;
    private volatile Loaded loaded = new Loaded(new JWKSet(), Instant.EPOCH);

    SigningKeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var found = selector.select(keys(KEPT));
        return found.isEmpty() ? selector.select(keys(SHORTEST_BETWEEN_LOADS)) : found;
    }

    private JWKSet keys(Duration notOlderThan) {
        var current = loaded;
        if (current.at.plus(notOlderThan).isAfter(Instant.now())) {
            return current.keys;
        }
        return load();
    }

    private synchronized JWKSet load() {
        var keys = stored();
        if (keys.isEmpty()) {
            store(generate());
            keys = stored();
        }
        loaded = new Loaded(new JWKSet(keys), Instant.now());
        return loaded.keys;
    }

    private List<JWK> stored() {
        return new ArrayList<>(database.sql("select jwk from signing_key order by created_at desc, id desc limit 10")
                .query((row, _) -> parse(row.getString(1)))
                .list());
    }

    private void store(JWK key) {
        database.sql("insert into signing_key (id, jwk, created_at) values (:id, :jwk, utc_timestamp(6))")
                .param("id", key.getKeyID())
                .param("jwk", key.toJSONString())
                .update();
    }

    private static JWK generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWK parse(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException broken) {
            throw new IllegalStateException("A signing key in the database cannot be read", broken);
        }
    }

    private record Loaded(JWKSet keys, Instant at) {}
}
