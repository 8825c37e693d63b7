package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.ProblemAdvice;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class LostReaderTest {

    private final LostReader reader = new LostReader(new PageShell(), new ProblemAdvice());

    @Test
    void aBrowserGetsThePage() throws Exception {
        var answer = asked("/nowhere", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody()).asString().contains("<div id=\"root\">");
    }

    @Test
    void aProgramGetsAProblem() throws Exception {
        assertThat(asked("/nowhere", "application/json").getBody()).isInstanceOf(ProblemDetail.class);
        assertThat(asked("/api/nowhere", "text/html").getBody()).isInstanceOf(ProblemDetail.class);
    }

    private ResponseEntity<Object> asked(String path, String accepted) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", accepted);
        var lost = new NoResourceFoundException(HttpMethod.GET, path, path.substring(1));
        return Objects.requireNonNull(reader.onWrongAddress(lost, new ServletWebRequest(request)));
    }
}
