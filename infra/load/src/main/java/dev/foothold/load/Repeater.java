package dev.foothold.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Answers what was asked before as Elasticsearch answered it then. An application behind it does all of its own work
/// on real answers, while Elasticsearch takes it no processor, no cache and no time to grow warm.
final class Repeater implements AutoCloseable {

    private final EngineProxy proxy;
    private final AtomicInteger carried;

    private Repeater(EngineProxy proxy, AtomicInteger carried) {
        this.proxy = proxy;
        this.carried = carried;
    }

    private record Key(String path, ByteBuffer body) {}

    static Repeater before(String engine) throws IOException {
        var carried = new AtomicInteger();
        ConcurrentMap<Key, EngineProxy.Answer> known = new ConcurrentHashMap<>();
        var proxy = EngineProxy.before(engine, (asked, searched) -> {
            var key = new Key(asked.path(), ByteBuffer.wrap(asked.body()));
            var answer = known.get(key);
            if (answer == null) {
                answer = searched.ask();
                known.put(key, answer);
                carried.incrementAndGet();
            }
            return answer;
        });
        return new Repeater(proxy, carried);
    }

    String address() {
        return proxy.address();
    }

    /// How many searches Elasticsearch itself has answered.
    int carried() {
        return carried.get();
    }

    @Override
    public void close() {
        proxy.close();
    }
}
