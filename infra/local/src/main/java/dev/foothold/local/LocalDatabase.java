package dev.foothold.local;

/// A server that speaks MySQL's protocol.
sealed interface LocalDatabase extends LocalService permits MariaDbServer, MySqlServer, MySqlContainer {

    static LocalDatabase start(LocalSettings settings, LocalDirectory directory) {
        if (settings.containers() && ContainerEngine.answers()) {
            return MySqlContainer.start();
        }
        return settings.mySql()
                ? MySqlServer.start(directory, settings.databaseMemory())
                : MariaDbServer.start(directory, settings.databaseMemory());
    }
}
