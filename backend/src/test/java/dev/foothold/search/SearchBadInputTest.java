package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Whatever is asked is answered: well, or with 400 and the name of the parameter. Never with a fault, never slowly.
@FootholdTest
class SearchBadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    @Autowired
    private MockMvcTester http;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "***************",
                "a*b*c*d*e*f*g*h*",
                "????????",
                "/.*.*.*.*a/",
                "\"",
                "\"\"\"\"",
                "\"unclosed phrase",
                "((((((((((",
                "a AND OR NOT",
                "title:* OR _exists_:id",
                "+ - && || ! ( ) { } [ ] ^ ~ : \\",
                "~2 ^99999",
                "{\"query\":{\"match_all\":{}}}",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "../../etc/passwd",
                "%",
                "%%%s%n",
                "\u0000\u0001\u007f",
                "\ud83d\ude80\ud83d\ude80",
                "\u202e\u200b\ufeff",
                "الوظيفة",
                "数据分析",
                "ﷺ",
                "Ω≈ç√∫",
                "ß İ ı",
                "a\u0301\u0301\u0301\u0301\u0301",
                "null",
                "undefined",
                "NaN",
                "-1",
                "1e309",
                "the",
                "the and of",
                "project",
                "projects internships",
                "-",
                "...",
                "\t\r\n",
                "\"the\" \"of\" survey",
                "ux crm fe be seo hr pr ml ai bi a11y sop js ts api gis b2b kpi qa edtech spreadsheets questionnaire programming",
                "C++",
                "C#",
                ".NET",
                "R",
                "x"
            })
    void everyTextIsSearched(String text) {
        timed("/api/public/search?q={q}", text, 200);
        timed("/api/public/search/suggestions?q={q}", text, 200);
        timed("/api/public/search/places?q={q}", text, 200);
    }

    @Test
    void everyLengthIsAnswered() {
        for (var length : new int[] {199, 200}) {
            timed("/api/public/search?q={q}", "w ".repeat(length).substring(0, length), 200);
            timed("/api/public/search?q={q}", "w".repeat(length), 200);
            timed("/api/public/search/suggestions?q={q}", "ab ".repeat(length).substring(0, length), 200);
        }
        for (var length : new int[] {201, 10_000, 1_000_000}) {
            var answer = timed("/api/public/search?q={q}", "w".repeat(length), 400);
            assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("q");
            timed("/api/public/search/suggestions?q={q}", "w".repeat(length), 400);
        }
    }

    @Test
    void manyMistypedWordsAreNoBurden() {
        var random = new Random(7);
        for (var time = 0; time < 50; time++) {
            var words = random.ints(22, 0, 26 * 26 * 26)
                    .mapToObj(number -> "surve" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + "y")
                    .collect(Collectors.joining(" "));
            timed("/api/public/search?q={q}", words.substring(0, Math.min(200, words.length())), 200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=0",
                "page=51",
                "page=2147483648",
                "page=abc",
                "size=0",
                "size=51",
                "size=-5",
                "sort=price",
                "mode=MARS",
                "standing=nobody",
                "hours_min=9&hours_max=3",
                "pay_min=-1",
                "rate_max=1.5",
                "reply_max=1000",
                "start_from=2027-13-01",
                "start_from=2027-05-02&start_to=2027-05-01",
                "near=here",
                "near=1,2,3",
                "near=NaN,NaN",
                "within=10",
                "sort=NEAREST",
                "facets=maybe",
                "colour=red",
                "early_year=1",
                "sort=PAY&sort=BEST"
            })
    void whatCannotBeIsNamed(String query) {
        var name = query.split("[=&]")[0];

        var answer = timed("/api/public/search?" + query, "", 400);

        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(name);
        assertThat(answer).hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void tenThousandFacetValuesAreTooMany() {
        var query = "skill=" + String.join("&skill=", Collections.nCopies(10_000, "Excel"));

        var answer = timed("/api/public/search?" + query, "", 400);

        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("skill");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        assertThat(status("q=%ff%fe%00%80")).isEqualTo(400);
        assertThat(status("q=%zz")).isEqualTo(400);
    }

    @Test
    void anyBytesOnTheWireAreAnswered() throws IOException {
        for (var query : new String[] {
            "q=%ff%fe%00%80",
            "q=%c0%af",
            "q=%ed%a0%80",
            "q=%",
            "q=%zz",
            "q=a%0d%0aSet-Cookie:x",
            "q[]=1",
            "=",
            "&&&",
            "q",
            "q=" + "%F0%9F%9A%80".repeat(150),
            "category=" + "&category=".repeat(250),
            "q=" + "a".repeat(6_000)
        }) {
            var status = status(query);
            assertThat(status)
                    .as(query.substring(0, Math.min(40, query.length())))
                    .isIn(200, 400, 414, 431);
        }
    }

    @Test
    void moreValuesThanTheServerReadsAreNamed() throws IOException {
        var query = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "skill=a" + number)
                .collect(Collectors.joining("&", "q=survey&", ""));

        try (var socket = asking(query)) {
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"errors\":[{\"field\":\"skill\"")
                    .contains("Choose fewer values");
        }
    }

    private Socket asking(String query) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout((int) LIMIT.toMillis());
        socket.getOutputStream()
                .write(("GET /api/public/search?" + query + " HTTP/1.1\r\nHost: localhost:" + port
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private int status(String query) throws IOException {
        try (var socket = asking(query)) {
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(line.substring(9));
        }
    }

    private MvcTestResult timed(String address, String text, int status) {
        var start = System.nanoTime();
        var answer = (address.contains("{q}")
                        ? http.get().uri(address, text)
                        : http.get().uri(address))
                .exchange();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        assertThat(answer).hasStatus(status);
        if (status == 200) {
            assertThat(answer).bodyText().doesNotContain("\"degraded\":true");
        }
        return answer;
    }
}
