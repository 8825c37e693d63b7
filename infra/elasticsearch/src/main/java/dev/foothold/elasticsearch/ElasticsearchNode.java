package dev.foothold.elasticsearch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsUtils;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Runs one node until its parent closes its standard input: `ElasticsearchNode HOME DATA [PORT]`.
public final class ElasticsearchNode {

    private static final String NAME = "foothold-local";

    private ElasticsearchNode() {}

    public static void main(String[] arguments) throws IOException, NodeValidationException {
        // Ctrl-C reaches the whole process group; the parent ends the node after its own work is done.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        var answers = System.out;
        LogConfigurator.configureESLogging();
        LogConfigurator.setNodeName(NAME);

        var home = Path.of(arguments[0]).toAbsolutePath();
        var node = node(home, settings(home, Path.of(arguments[1]).toAbsolutePath(), port(arguments)));
        StopWithParent.watch(node);
        node.start();
        tellPort(answers, node);
    }

    private static String port(String[] arguments) {
        return arguments.length > 2 ? arguments[2] : "0";
    }

    private static Settings settings(Path home, Path data, String port) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", data.resolve("data").toString())
                .put("path.logs", data.resolve("logs").toString())
                .put("cluster.name", NAME)
                .put("node.name", NAME)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", "0")
                // Two cores serve one person: a handful of threads is enough and keeps the memory small.
                .put("node.processors", Math.min(4, Runtime.getRuntime().availableProcessors()))
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("action.destructive_requires_name", true)
                .build();
    }

    private static Node node(Path home, Settings settings) throws IOException {
        var environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> NAME);
        var modules = PluginsUtils.getModuleBundles(home.resolve("modules"), descriptor -> true);
        return new Node(environment, PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of(), false));
    }

    private static void tellPort(PrintStream answers, Node node) {
        var address = node.injector().getInstance(HttpServerTransport.class).boundAddress();
        answers.println("listening on " + address.publishAddress().getPort());
        answers.flush();
    }
}
