package dev.foothold.local;

import org.testcontainers.DockerClientFactory;

/// Whether containers can be run on this machine.
final class ContainerEngine {

    private ContainerEngine() {}

    static boolean answers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
