package dev.foothold.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Finds ports that nobody listens on.
final class Ports {

    private Ports() {}

    static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
