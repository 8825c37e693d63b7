package dev.foothold.local;

import java.util.HashMap;
import java.util.Map;

/// Where a local database is reached and by whom.
record DatabaseAddress(String host, int port) {

    static final String DATABASE = "foothold";
    static final String USER = "foothold";
    static final String PASSWORD = "foothold";

    /// Found in MariaDB and MySQL alike; ignores case and accents.
    static final String COLLATION = "utf8mb4_unicode_520_ci";

    // The offset instead of a name: named zones need tables that a fresh server does not have.
    private static final String OPTIONS = "?connectTimeout=2000&socketTimeout=30000"
            + "&connectionTimeZone=%2B00:00&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    String url() {
        return "jdbc:mysql://" + host + ":" + port + "/" + DATABASE + OPTIONS;
    }

    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", USER,
                "spring.datasource.password", PASSWORD);
    }

    /// MariaDB answers MySQL's driver but not Hibernate's questions about itself, so these are not asked.
    Map<String, Object> propertiesForMariaDb() {
        var properties = new HashMap<>(properties());
        properties.put("spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", "false");
        properties.put("spring.jpa.properties.jakarta.persistence.database-product-name", "MySQL");
        properties.put("spring.jpa.properties.jakarta.persistence.database-major-version", "8");
        properties.put("spring.jpa.properties.jakarta.persistence.database-minor-version", "0");
        return properties;
    }
}
