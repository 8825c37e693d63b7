package dev.foothold.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The packaged application as an operator runs it, on services that are told to it.
final class FootholdProcess implements AutoCloseable {

    private static final int PATIENCE_FOR_WORDS = 60;

    private final Program program;
    private final String address;

    private FootholdProcess(Program program, String address) {
        this.program = program;
        this.address = address;
    }

    /// @param services the settings that lead to the other services
    /// @param engine where it finds Elasticsearch
    static FootholdProcess start(LoadSettings settings, Map<String, Object> services, String engine)
            throws IOException, InterruptedException {
        var port = Ports.free();
        var address = "http://127.0.0.1:" + port;
        var properties = new HashMap<>(services);
        properties.put("server.port", port);
        properties.put("foothold.base-url", "http://localhost:" + port);
        properties.put("foothold.demo.load", "false");
        properties.put("foothold.accounts.operator-email", Operator.EMAIL);
        properties.put("foothold.accounts.operator-password", Operator.PASSWORD);
        properties.put("foothold.elasticsearch.url", engine);
        var told = JsonMapper.builder().build().writeValueAsString(properties);
        var jar = settings.checkout().resolve("backend/target/foothold-application.jar");
        var arguments = Stream.concat(Program.OPTIONS.stream(), Stream.of("-jar", jar.toString()))
                .toList();
        var program =
                Program.start("application", settings.folder(), arguments, Map.of("SPRING_APPLICATION_JSON", told));
        program.awaitAnswer(address + "/actuator/health/readiness");
        return new FootholdProcess(program, address);
    }

    /// Waits until it has read the words of the index, which it does aside: before that it corrects no slips, and asks
    /// otherwise.
    void awaitWords() throws IOException, InterruptedException {
        try (var asker = HttpAsker.get(address, List.of("/api/public/search?q=markteing"))) {
            for (var second = 0; second < PATIENCE_FOR_WORDS; second++) {
                if (new String(asker.answer(0), StandardCharsets.UTF_8).contains("\"didYouMean\":\"marketing\"")) {
                    return;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IllegalStateException("Foothold knows no words of the index");
    }

    String address() {
        return address;
    }

    Program program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }
}
