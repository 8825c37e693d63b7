package dev.foothold.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The least that any application must do: a Spring Boot application that is empty but for handing on Elasticsearch's
/// bytes, by the quickest client known here.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(FloorApplication.Floor.class)
class FloorApplication {

    private static final int CONNECTIONS = 200;

    public static void main(String[] arguments) {
        SpringApplication.run(FloorApplication.class, arguments);
    }

    @RestController
    static class Floor {

        private final CloseableHttpClient client;
        private final HttpHost host;
        private final List<Asked> requests;

        Floor(@Value("${floor.engine}") URI engine, @Value("${floor.requests}") Path requests) throws IOException {
            this.host = HttpHost.create(engine);
            this.requests =
                    Files.readAllLines(requests).stream().map(Asked::parse).toList();
            this.client = HttpClients.createMinimal(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .build());
        }

        @GetMapping(path = "/floor/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
        byte[] ask(@PathVariable int number) throws IOException {
            var asked = requests.get(number);
            var post = new HttpPost(asked.path());
            post.setEntity(new ByteArrayEntity(asked.body(), ContentType.APPLICATION_JSON));
            return client.execute(host, post, answer -> EntityUtils.toByteArray(answer.getEntity()));
        }
    }
}
