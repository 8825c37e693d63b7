package dev.foothold.search;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Elasticsearch is reached.
///
/// @param url the address of the cluster
/// @param apiKey the encoded API key, where the cluster asks for one
/// @param alias the name under which the index of projects is searched
/// @param connectTimeout how long to wait for a connection
/// @param answerTimeout how long somebody who searches waits for an answer
/// @param indexingTimeout how long a write of many projects may take
/// @param refreshInterval how often what was written becomes findable
@ConfigurationProperties("foothold.elasticsearch")
record ElasticsearchSettings(
        URI url,
        @Nullable String apiKey,
        @DefaultValue("projects") String alias,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("2s") Duration answerTimeout,
        @DefaultValue("30s") Duration indexingTimeout,
        @DefaultValue("500ms") String refreshInterval) {}
