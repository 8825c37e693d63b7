package dev.foothold.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps everybody but Stripe and health checks out while the clock travels.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DemoGate extends OncePerRequestFilter {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Foothold</title></head>
            <body><main><h1>Demo data is being loaded</h1>
            <p>A year of projects, applications and payments is being played. This takes about a minute, once.
            This page loads again by itself.</p></main></body></html>
            """;
    private static final String PROBLEM = """
            {"type": "about:blank", "title": "Demo data is being loaded", "status": 503,\
             "detail": "Try again in a few seconds."}""";

    private volatile boolean open;

    DemoGate(DemoSettings settings) {
        open = !settings.load();
    }

    void open() {
        open = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return open || path.startsWith("/api/webhooks/") || path.startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forProgram = request.getRequestURI().startsWith("/api/");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(forProgram ? "application/problem+json" : "text/html;charset=UTF-8");
        response.getOutputStream().write((forProgram ? PROBLEM : PAGE).getBytes(StandardCharsets.UTF_8));
    }
}
