package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.time.Duration;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/// Makes the clients of Elasticsearch, one for whoever searches and one for whoever writes, with a limit on every wait.
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

    @Bean(destroyMethod = "close")
    @Primary
    ElasticsearchClient elasticsearchClient(ElasticsearchSettings settings) {
        return client(settings, settings.answerTimeout());
    }

    @Bean(destroyMethod = "close")
    ElasticsearchClient indexingClient(ElasticsearchSettings settings) {
        return client(settings, settings.indexingTimeout());
    }

    private static ElasticsearchClient client(ElasticsearchSettings settings, Duration patience) {
        var http = new DirectHttpClient(settings.url(), authorization(settings), settings.connectTimeout(), patience);
        var mapper = new Jackson3JsonpMapper(JsonMapper.builder().build());
        return new ElasticsearchClient(new DirectTransport(http, null, mapper));
    }

    private static Header[] authorization(ElasticsearchSettings settings) {
        var apiKey = settings.apiKey();
        return apiKey == null ? new Header[0] : new Header[] {new BasicHeader("Authorization", "ApiKey " + apiKey)};
    }
}
