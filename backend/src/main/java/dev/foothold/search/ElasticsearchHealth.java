package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Tells the operator whether Elasticsearch answers. Not part of readiness: without it everything but searching goes
/// on.
@Component("elasticsearch")
class ElasticsearchHealth implements HealthIndicator {

    private final ElasticsearchClient client;

    ElasticsearchHealth(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        try {
            var cluster = client.cluster().health();
            return Health.up()
                    .withDetail("status", cluster.status().jsonValue())
                    .build();
        } catch (IOException | RuntimeException away) {
            return Health.down(away).build();
        }
    }
}
