package dev.foothold.local.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Shows the mail: pages for people, `/api/messages?to=&subject=&limit=` for tests.
final class InboxWeb implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(InboxWeb.class);
    private static final int LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Mailbox mailbox;

    private InboxWeb(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static InboxWeb start(Mailbox mailbox, int port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        var web = new InboxWeb(HttpServer.create(address, 0), mailbox);
        web.server.setExecutor(web.threads);
        web.server.createContext("/", web::serve);
        web.server.start();
        return web;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).sendTo(exchange);
        } catch (RuntimeException failure) {
            LOGGER.warn("The inbox could not answer {}", exchange.getRequestURI(), failure);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var query = query(exchange.getRequestURI());
        if (exchange.getRequestMethod().equals("DELETE") && path.equals("/api/messages")) {
            mailbox.empty();
            return new Answer(204, HTML, "");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return new Answer(405, HTML, InboxPages.notFound());
        }
        return switch (path) {
            case "/" -> new Answer(200, HTML, InboxPages.list(list(query), query));
            case "/api/messages" -> new Answer(200, "application/json", json(list(query)));
            default -> message(path).orElse(new Answer(404, HTML, InboxPages.notFound()));
        };
    }

    private Optional<Answer> message(String path) throws IOException {
        var steps = path.split("/");
        if (steps.length == 4 && steps[1].equals("messages") && steps[3].equals("source")) {
            return mailbox.source(steps[2]).map(source -> new Answer(200, "text/plain; charset=iso-8859-1", source));
        }
        if (steps.length == 4 && steps[1].equals("messages") && steps[3].equals("html")) {
            return mailbox.find(steps[2]).map(mail -> new Answer(200, HTML, mail.html()));
        }
        if (steps.length == 3 && steps[1].equals("messages")) {
            return mailbox.find(steps[2]).map(mail -> new Answer(200, HTML, InboxPages.mail(mail)));
        }
        return Optional.empty();
    }

    private List<Mail> list(Map<String, String> query) {
        return mailbox.list(query.getOrDefault("to", ""), query.getOrDefault("subject", ""), limit(query));
    }

    private static int limit(Map<String, String> query) {
        var given = query.getOrDefault("limit", "");
        return given.matches("[1-9]\\d{0,3}") ? Math.min(HIGHEST_LIMIT, Integer.parseInt(given)) : LIMIT;
    }

    private String json(List<Mail> heads) throws IOException {
        var mails = new ArrayList<Mail>();
        for (var head : heads) {
            mailbox.find(head.id()).ifPresent(mails::add);
        }
        return JsonMapper.shared().writeValueAsString(mails);
    }

    private static Map<String, String> query(URI address) {
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (first, second) -> second));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private record Answer(int status, String type, String body) {

        void sendTo(HttpExchange exchange) throws IOException {
            var charset = type.contains("iso-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            var bytes = body.getBytes(charset);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            // A mail is a stranger's page: it may be looked at, and its links opened in a new window, but run nothing.
            headers.set(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; frame-src 'self';"
                            + " form-action 'self'; base-uri 'none'");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
