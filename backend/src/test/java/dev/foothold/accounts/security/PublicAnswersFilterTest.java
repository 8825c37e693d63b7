package dev.foothold.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.PublicAnswer;
import dev.foothold.shared.NotFound;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ServerHttpObservationFilter;

class PublicAnswersFilterTest {

    private static final String ADDRESS = "/api/public/greeting";

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", ADDRESS);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void answersAStrangerAndSaysWhichAddressItWas() throws Exception {
        var observed = new ServerRequestObservationContext(request, response);
        request.setAttribute(ServerHttpObservationFilter.CURRENT_OBSERVATION_CONTEXT_ATTRIBUTE, observed);
        request.addParameter("name", "Ada");

        pass(new PublicAnswer(ADDRESS, given -> bytes("\"Hello " + given.get("name")[0] + "\"")));

        assertThat(response.getContentAsString()).isEqualTo("\"Hello Ada\"");
        assertThat(response.getContentType()).isEqualTo("application/json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(observed.getPathPattern()).isEqualTo(ADDRESS);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void leavesWhatIsRefusedToTheController() throws Exception {
        pass(new PublicAnswer(ADDRESS, given -> {
            throw new NotFound("greeting");
        }));

        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(response.isCommitted()).isFalse();
    }

    @Test
    void leavesWhoIsSignedInToTheController() throws Exception {
        request.setCookies(new Cookie(SessionConfiguration.COOKIE, "of somebody"));

        pass(new PublicAnswer(ADDRESS, given -> bytes("\"Hello\"")));

        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void leavesProgramsToTheController() throws Exception {
        request.addHeader("Authorization", "Bearer of somebody");

        pass(new PublicAnswer(ADDRESS, given -> bytes("\"Hello\"")));

        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void leavesEveryOtherAddressAlone() throws Exception {
        pass(new PublicAnswer(ADDRESS + "/more", given -> bytes("\"Hello\"")));

        assertThat(chain.getRequest()).isSameAs(request);
    }

    private void pass(PublicAnswer answer) throws ServletException, IOException {
        new PublicAnswersFilter(List.of(answer), new SecurityAnswers((asked, given, handler, refusal) -> null, 200))
                .doFilter(request, response, chain);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
