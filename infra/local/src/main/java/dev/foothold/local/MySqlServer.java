package dev.foothold.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/// A real MySQL server without an installation, for Linux and macOS on x86-64 (`FOOTHOLD_DATABASE=mysql`).
record MySqlServer(DatabaseAddress address, ChildProcess process) implements LocalDatabase {

    private static final String NAME = "MySQL";
    private static final String VERSION = "8.0.31";

    static MySqlServer start(LocalDirectory directory, String memory) {
        var folder = directory.folder("mysql");
        var port = Ports.free();
        try {
            var files = ServerFiles.unpacked("mysql-" + VERSION, MySqlServer::unpack);
            initialize(files, folder);
            var process = ChildProcess.kept(NAME, folder, command(files, folder, port, memory));
            DatabaseGreeting.await(NAME, process, port, DatabaseOptions.log(folder));
            return new MySqlServer(new DatabaseAddress("127.0.0.1", port), process);
        } catch (IOException failure) {
            throw CannotStart.serviceDidNotStart(NAME, String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public String title() {
        return NAME + " " + VERSION + " (local)";
    }

    @Override
    public Map<String, Object> properties() {
        return address.properties();
    }

    @Override
    public void close() {
        process.close();
    }

    private static Path unpack(Path files) throws IOException {
        if (Files.exists(files)) {
            return files;
        }
        var unfinished = files.resolveSibling(files.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        var archive = unfinished.resolve("mysql.tar.gz");
        try (var packed = MySqlServer.class.getResourceAsStream("/" + archiveName())) {
            if (packed == null) {
                throw new IOException("there is no MySQL for this machine among the dependencies (" + archiveName()
                        + "; build with FOOTHOLD_DATABASE=mysql set)");
            }
            Files.copy(packed, archive);
        }
        run(unfinished, List.of("tar", "-xzf", archive.toString()));
        Files.delete(archive);
        return Files.move(unfinished, files);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").replace(' ', '_');
        return "mysql-" + system + "-" + System.getProperty("os.arch") + ".tar.gz";
    }

    private static void initialize(Path files, Path folder) throws IOException {
        var finished = folder.resolve("installed");
        if (Files.exists(finished)) {
            return;
        }
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        var command = new ArrayList<>(program(files, folder));
        command.addAll(List.of("--initialize-insecure", "--log-error=" + DatabaseOptions.log(folder)));
        if (DatabaseOptions.isRoot()) {
            command.add("--user=root");
        }
        run(folder, command);
        Files.writeString(finished, VERSION);
    }

    private static List<String> command(Path files, Path folder, int port, String memory) throws IOException {
        var command = new ArrayList<>(program(files, folder));
        command.addAll(List.of("--mysqlx=OFF"));
        command.addAll(DatabaseOptions.of(folder, port, memory));
        return command;
    }

    private static List<String> program(Path files, Path folder) {
        return List.of(
                files.resolve("bin").resolve("mysqld").toString(),
                "--no-defaults",
                "--basedir=" + files,
                "--datadir=" + folder.resolve("data"));
    }

    private static void run(Path folder, List<String> command) throws IOException {
        var output = folder.resolve("install.log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(ChildProcess.lastWords(output) + "\n"
                        + ChildProcess.lastWords(DatabaseOptions.log(folder))
                        + "\n(MySQL needs libaio.so.1: on Debian, apt-get install libaio1)");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
