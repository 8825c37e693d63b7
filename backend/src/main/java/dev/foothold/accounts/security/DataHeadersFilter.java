package dev.foothold.accounts.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;

/// Says at once what an answer in JSON tells the browser not to do. It is no page: whoever opens it as one gets nothing
/// that it could load or be framed in.
class DataHeadersFilter implements Filter {

    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private static final HeaderWriter TRANSPORT = new HstsHeaderWriter(SecurityHeaders.SECONDS_OF_HTTPS);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write((HttpServletRequest) request, (HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", NO_PAGE);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        TRANSPORT.writeHeaders(request, response);
    }
}
