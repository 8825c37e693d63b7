package dev.foothold.elasticsearch;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.node.Node;

/// Ends the node in good order when its parent goes away, however the parent went.
final class StopWithParent {

    // Every write is on disk before it is answered, so a node that is slow to close loses nothing.
    private static final long PATIENCE_MILLIS = 1500;

    private StopWithParent() {}

    static void watch(Node node) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
        // Not a daemon: the node has none but daemon threads and would end with the main method.
        Thread.ofPlatform().name("watch-parent").start(StopWithParent::waitForParent);
    }

    private static void waitForParent() {
        try {
            while (System.in.read() >= 0) {
                // The parent has nothing to say but its end.
            }
        } catch (IOException closed) {
            System.err.println("The parent is gone: " + closed.getMessage());
        }
        System.exit(0);
    }

    private static void close(Node node) {
        Thread.ofPlatform().daemon().start(StopWithParent::haltAfterPatience);
        try {
            node.prepareForClose();
            node.close();
            if (!node.awaitClose(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                System.err.println("The node was still busy when it was closed.");
            }
        } catch (IOException | RuntimeException failure) {
            System.err.println("The node did not close cleanly: " + failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void haltAfterPatience() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
