package dev.foothold.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@FootholdTest
class FrontEndFilesModuleTest {

    private static final Pattern SCRIPT = Pattern.compile("/assets/[\\w-]+\\.js");

    @LocalServerPort
    private int port;

    @Test
    void scriptsNeedNeverBeAskedForAgain() throws Exception {
        var script = get(script(), "identity");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(script, "Content-Encoding")).isEmpty();
    }

    @Test
    void scriptsComeAsTheBuildHasCompressedThem() throws Exception {
        var path = script();
        var built = new ClassPathResource("static" + path).getContentAsByteArray();

        var brotli = get(path, "gzip, deflate, br");
        var zipped = get(path, "br;q=0, gzip;q=0.8");

        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(header(brotli, "Content-Type")).startsWith("text/javascript");
        assertThat(header(brotli, "Cache-Control")).contains("immutable");
        assertThat(header(brotli, "Vary")).contains("Accept-Encoding");
        assertThat(brotli.body()).isEqualTo(new ClassPathResource("static" + path + ".br").getContentAsByteArray());
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(zipped.body())).isEqualTo(built);
        assertThat(get(path, "identity").body()).isEqualTo(built);
    }

    @Test
    void pagesAndFilesWithoutAHashAreAskedForEveryTime() throws Exception {
        assertThat(header(get("/sign-in", "identity"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(get("/favicon.svg", "identity"), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void thePictureOfLinkPreviewsIsKeptForADay() throws Exception {
        var picture = get("/open-graph.png", "identity");
        var image = ImageIO.read(new ByteArrayInputStream(picture.body()));

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(header(picture, "Cache-Control")).isEqualTo("max-age=86400, public");
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void nothingIsKeptOfAFileThatIsNotThere() throws Exception {
        var missing = get("/assets/gone-4f2a.js", "br");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Cache-Control")).contains("no-store");
        assertThat(get("/assets/../application.yaml", "identity").statusCode()).isBetween(400, 404);
        assertThat(get("/assets/..%2f..%2fapplication.yaml", "identity").statusCode())
                .isBetween(400, 404);
    }

    private String script() throws IOException, InterruptedException {
        var page = new String(get("/sign-in", "identity").body(), StandardCharsets.UTF_8);
        var script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();
        return script.group();
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

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] unzipped(byte[] zipped) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return content.readAllBytes();
        }
    }
}
