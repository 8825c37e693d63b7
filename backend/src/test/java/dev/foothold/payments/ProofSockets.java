package dev.foothold.payments;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.SocketConnection;
import com.mysql.cj.protocol.SocketFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/// Leads the driver to a local server by its file instead of its port, which takes both a third less work. The driver
/// makes one of it for each connection, by its name.
public class ProofSockets implements SocketFactory {

    private Socket socket = new Socket();

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Closeable> T connect(String host, int port, PropertySet properties, int loginTimeout)
            throws IOException {
        var file = properties.getStringProperty(PropertyKey.PATH).getValue();
        socket = new FileSocket(UnixDomainSocketAddress.of(file));
        return (T) socket;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Closeable> T performTlsHandshake(SocketConnection connection, ServerSession session) {
        return (T) socket;
    }

    private static final class FileSocket extends Socket {

        private final SocketChannel channel;
        private final SocketAddress address;
        private final InputStream input;
        private final OutputStream output;

        FileSocket(SocketAddress address) throws IOException {
            this.channel = SocketChannel.open(address);
            this.address = address;
            this.input = Channels.newInputStream(channel);
            this.output = Channels.newOutputStream(channel);
        }

        @Override
        public SocketAddress getRemoteSocketAddress() {
            return address;
        }

        @Override
        public InputStream getInputStream() {
            return input;
        }

        @Override
        public OutputStream getOutputStream() {
            return output;
        }

        @Override
        public void setSoTimeout(int timeout) {
            // a channel knows no time limit; nothing here waits for long
        }

        @Override
        public int getSoTimeout() {
            return 0;
        }

        @Override
        public void shutdownInput() throws IOException {
            channel.shutdownInput();
        }

        @Override
        public boolean isClosed() {
            return !channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
