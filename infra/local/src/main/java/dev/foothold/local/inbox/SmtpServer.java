package dev.foothold.local.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Accepts SMTP connections from this machine.
final class SmtpServer implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(SmtpServer.class);
    private static final int CONNECTIONS = 64;
    private static final int SILENCE_MILLIS = 60_000;

    private final ServerSocket socket;
    private final Mailbox mailbox;
    private final Semaphore connections = new Semaphore(CONNECTIONS);

    private SmtpServer(ServerSocket socket, Mailbox mailbox) {
        this.socket = socket;
        this.mailbox = mailbox;
    }

    static SmtpServer start(Mailbox mailbox) throws IOException {
        var server = new SmtpServer(new ServerSocket(0, 128, InetAddress.getByName("127.0.0.1")), mailbox);
        Thread.ofPlatform().daemon().name("inbox-smtp").start(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            connections.acquireUninterruptibly();
            try {
                var connection = socket.accept();
                Thread.startVirtualThread(() -> serve(connection));
            } catch (IOException failure) {
                connections.release();
                if (!socket.isClosed()) {
                    LOGGER.warn("The inbox could not take a connection", failure);
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout(SILENCE_MILLIS);
            new SmtpSession(connection.getInputStream(), connection.getOutputStream(), mailbox).run();
        } catch (IOException gone) {
            LOGGER.debug("A sender left the inbox", gone);
        } finally {
            connections.release();
        }
    }
}
