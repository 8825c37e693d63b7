package dev.foothold.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Stripe stand-in in a process of its own, spoken to over HTTP as Stripe would be.
record PaymentStandIn(ChildProcess process, int port) implements LocalService {

    /// The kinds of events that are sent to the application, each to its own address with its own secret.
    static final List<String> WEBHOOKS = List.of("platform", "connect", "accounts");

    static final int PORT = 8026;

    private static final String NAME = "The Stripe stand-in";
    private static final String MAIN = "dev.foothold.stripe.StripeStandIn";
    private static final List<String> LIBRARIES = List.of(
            "tools.jackson.databind.ObjectMapper",
            "tools.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonProperty");

    static PaymentStandIn start(LocalSettings settings, LocalDirectory directory) {
        var classes = Checkout.root().resolve(Path.of("infra", "stripe", "target", "classes"));
        if (!Files.isDirectory(classes)) {
            throw CannotStart.notBuilt(NAME, classes);
        }
        var folder = directory.folder("stripe");
        var arguments = List.of(
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(classes),
                MAIN,
                "--port=" + Ports.preferring(PORT, settings),
                "--directory=" + folder,
                "--exit-with-stdin");
        var process = ChildProcess.java(NAME, folder, arguments);
        return new PaymentStandIn(process, process.awaitPort(Duration.ofSeconds(30)));
    }

    static String secret(String webhook) {
        return "whsec_local_" + webhook;
    }

    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public String title() {
        return "Stripe stand-in (local)";
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("foothold.payments.stripe.key", "sk_test_standin");
        properties.put("foothold.payments.stripe.api-base", address());
        WEBHOOKS.forEach(name -> properties.put("foothold.payments.stripe.webhook-secrets." + name, secret(name)));
        return properties;
    }

    @Override
    public void close() {
        process.close();
    }

    // Its JSON library is the application's; its classes are kept apart from it.
    private static String classPath(Path classes) {
        return Stream.concat(Stream.of(classes), LIBRARIES.stream().map(PaymentStandIn::library))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path library(String type) {
        try {
            return Checkout.codeOf(Class.forName(type, false, PaymentStandIn.class.getClassLoader()));
        } catch (ClassNotFoundException missing) {
            throw new CannotStart(
                    NAME + " needs " + type + ", which is not on the class path.",
                    "Add it to the application.",
                    missing);
        }
    }
}
