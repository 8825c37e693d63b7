package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.employers.Employers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Feeds as they come through the server.
@FootholdTest
class FeedsOnTheWireTest {

    private static final int PROJECTS = 12;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Employers employers;

    @LocalServerPort
    private int port;

    @Test
    void comeCompressedToWhoeverTakesThemSo() throws Exception {
        var fixtures = new SearchFixtures(beans);
        var employer = fixtures.employer();
        for (var number = 0; number < PROJECTS; number++) {
            fixtures.published(employer, "Survey number " + number);
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> fixtures.found(employer.id()).size() == PROJECTS);

        for (var ending : List.of("atom", "xml", "json")) {
            var feed = "/feeds/projects." + ending + "?employer="
                    + employers.get(employer.id()).slug();
            var plain = get(feed, "identity");
            var zipped = get(feed, "gzip");

            assertThat(plain.statusCode()).as(ending).isEqualTo(200);
            assertThat(plain.headers().firstValue("Content-Encoding"))
                    .as(ending)
                    .isEmpty();
            assertThat(zipped.headers().firstValue("Content-Encoding"))
                    .as(ending)
                    .contains("gzip");
            assertThat(zipped.body()).as(ending).hasSizeLessThan(plain.body().length / 2);
            assertThat(unzipped(zipped.body())).as(ending).isEqualTo(plain.body());
        }
    }

    private HttpResponse<byte[]> get(String path, String encodings) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Encoding", encodings)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unzipped(byte[] zipped) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return content.readAllBytes();
        }
    }
}
