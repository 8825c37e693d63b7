package dev.foothold.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Loads the demo data once, before the application opens.
@Component
class DemoLoad implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoad.class);

    private final DemoSettings settings;
    private final DemoMarker marker;
    private final DemoGate gate;
    private final Story story;

    DemoLoad(DemoSettings settings, DemoMarker marker, DemoGate gate, Story story) {
        this.settings = settings;
        this.marker = marker;
        this.gate = gate;
        this.story = story;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.load()) {
            return;
        }
        if (marker.state().filter(DemoMarker.State.BEGUN::equals).isPresent()) {
            throw new IllegalStateException(
                    "The demo data was loaded half only, because the application was ended while"
                            + " it did. Start it once with --foothold.reset.");
        }
        if (marker.state().isEmpty() && marker.isEmptyHouse()) {
            load();
        }
        gate.open();
    }

    private void load() {
        LOG.info("Demo data: a year is being played (seed {}); this takes about a minute, once", settings.seed());
        var began = System.nanoTime();
        marker.begin(settings.seed());
        story.play();
        marker.finish();
        LOG.info(
                "Demo data: loaded in {} s\n{}",
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                accounts());
    }

    private static String accounts() {
        try {
            return new ClassPathResource("demo-accounts.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
