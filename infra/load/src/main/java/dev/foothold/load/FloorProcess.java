package dev.foothold.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The empty application in a process of its own.
final class FloorProcess implements AutoCloseable {

    private final Program program;
    private final String address;

    private FloorProcess(Program program, String address) {
        this.program = program;
        this.address = address;
    }

    /// @param requests a file with what Elasticsearch is asked, a request a line
    static FloorProcess start(LoadSettings settings, String engine, Path requests)
            throws IOException, InterruptedException {
        var port = Ports.free();
        var own = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                FloorApplication.class.getName(),
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                // it starts no services of its own
                "--foothold.local.enabled=false",
                "--floor.engine=" + engine,
                "--floor.requests=" + requests);
        var arguments = Stream.concat(Program.OPTIONS.stream(), own.stream()).toList();
        var program = Program.start("floor", settings.folder(), arguments, Map.of());
        var floor = new FloorProcess(program, "http://127.0.0.1:" + port);
        program.awaitAnswer(floor.address + "/floor/0");
        return floor;
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
