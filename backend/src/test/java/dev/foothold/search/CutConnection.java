package dev.foothold.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A port in front of Elasticsearch that can be cut: from then on connections break and are refused, until it is
/// mended.
final class CutConnection implements AutoCloseable {

    private final InetSocketAddress target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket server;

    CutConnection(URI target) throws IOException {
        this.target = new InetSocketAddress(target.getHost(), target.getPort());
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        listen(server);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void cut() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listen(server);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void listen(ServerSocket listening) {
        Thread.startVirtualThread(() -> {
            while (!listening.isClosed()) {
                try {
                    join(listening.accept());
                } catch (IOException cut) {
                    return;
                }
            }
        });
    }

    private void join(Socket client) throws IOException {
        var engine = new Socket();
        engine.connect(target, 1_000);
        open.add(client);
        open.add(engine);
        pass(client, engine);
        pass(engine, client);
    }

    private void pass(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                open.remove(from);
            }
            open.remove(from);
        });
    }
}
