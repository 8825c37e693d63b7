package dev.foothold.local;

import java.util.Map;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

/// Elasticsearch's official image (`FOOTHOLD_SERVICES=containers`); it keeps nothing after its end.
record ElasticsearchInContainer(ElasticsearchContainer container) implements SearchEngine {

    private static final String VERSION = "9.5.2";

    static ElasticsearchInContainer start() {
        var container = new ElasticsearchContainer("docker.elastic.co/elasticsearch/elasticsearch:" + VERSION)
                .withEnv("xpack.security.enabled", "false")
                .withEnv("discovery.type", "single-node")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        container.start();
        return new ElasticsearchInContainer(container);
    }

    @Override
    public String title() {
        return "Elasticsearch " + VERSION + " (container)";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("foothold.elasticsearch.url", "http://" + container.getHttpHostAddress());
    }

    @Override
    public void close() {
        container.stop();
    }
}
