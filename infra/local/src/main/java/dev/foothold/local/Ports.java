package dev.foothold.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Which ports of this machine can be had.
final class Ports {

    private Ports() {}

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The well-known port where it can be had, else any.
    static int preferring(int port, LocalSettings settings) {
        return settings.fixedPorts() && isFree(port) ? port : 0;
    }
}
