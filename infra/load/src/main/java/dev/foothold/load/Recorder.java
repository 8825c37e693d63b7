package dev.foothold.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Stands between the application and Elasticsearch while nothing is measured, and writes down what is asked.
final class Recorder implements AutoCloseable {

    private final EngineProxy proxy;
    private final ConcurrentLinkedQueue<Asked> searches;

    private Recorder(EngineProxy proxy, ConcurrentLinkedQueue<Asked> searches) {
        this.proxy = proxy;
        this.searches = searches;
    }

    static Recorder before(String engine) throws IOException {
        var searches = new ConcurrentLinkedQueue<Asked>();
        var proxy = EngineProxy.before(engine, (asked, searched) -> {
            searches.add(asked);
            return searched.ask();
        });
        return new Recorder(proxy, searches);
    }

    String address() {
        return proxy.address();
    }

    /// The searches since it was asked last.
    List<Asked> taken() {
        var taken = new ArrayList<Asked>();
        for (var asked = searches.poll(); asked != null; asked = searches.poll()) {
            taken.add(asked);
        }
        return taken;
    }

    @Override
    public void close() {
        proxy.close();
    }
}
