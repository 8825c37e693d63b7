package dev.foothold.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.foothold.FootholdApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Starts the application as a new user would, with its demo data, drives it through Chromium with Playwright,
/// and reports every browser test as a test of its own. A run without a browser or without tests fails.
class BrowserTest {

    private static final Path REPORT = Path.of("target/browser.json");
    private static final Path LOG = Path.of("target/browser.log");
    private static final long LONGEST_RUN_IN_MINUTES = 20;

    @TestFactory
    Stream<DynamicTest> browser() throws IOException, InterruptedException {
        try (var application = startApplication()) {
            giveUpAMessage(application);
            Files.deleteIfExists(REPORT);
            var exitCode = playwright(application);
            var tests = reported();
            System.out.println(Files.readString(LOG));
            System.out.printf("Browser: %d tests ran in Chromium, exit code %d%n", tests.size(), exitCode);
            assertThat(tests).as("browser tests that ran").isNotEmpty();
            return tests.stream();
        }
    }

    private static ConfigurableApplicationContext startApplication() {
        return SpringApplication.run(
                FootholdApplication.class,
                "--foothold.local.fixed-ports=false",
                "--foothold.local.directory=target/local",
                "--foothold.reset=true",
                "--foothold.demo.load=true",
                "--foothold.accounts.sign-in-attempts=1000");
    }

    // it would take a day until one is given up by itself
    private static void giveUpAMessage(ConfigurableApplicationContext application) {
        var given = application.getBean(JdbcClient.class).sql("""
                UPDATE webhook_inbox SET state = 'MANUAL', tries = 10, outcome = 'Stripe did not answer'
                WHERE state = 'DONE' ORDER BY received_at DESC LIMIT 1\
                """).update();
        assertThat(given).as("messages that are given up").isOne();
    }

    private static int playwright(ConfigurableApplicationContext application) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("node", "node_modules/@playwright/test/cli.js", "test")
                // The streams of the test's own JVM belong to its runner.
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        var environment = application.getEnvironment();
        builder.environment().put("FOOTHOLD_URL", environment.getRequiredProperty("foothold.base-url"));
        builder.environment().put("INBOX_URL", environment.getRequiredProperty("foothold.local.inbox-url"));
        builder.environment().put("STRIPE_URL", environment.getRequiredProperty("foothold.payments.stripe.api-base"));
        Files.createDirectories(LOG.getParent());
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_RUN_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("The browser tests did not end within %d minutes", LONGEST_RUN_IN_MINUTES);
        }
        return process.exitValue();
    }

    private static List<DynamicTest> reported() {
        assertThat(REPORT).as("the report of the browser tests").exists();
        var report = JsonMapper.shared().readTree(REPORT.toFile());
        return report.path("suites")
                .valueStream()
                .flatMap(suite -> tests(suite, ""))
                .toList();
    }

    private static Stream<DynamicTest> tests(JsonNode suite, String path) {
        var title = path + suite.path("title").asString() + " > ";
        var own = suite.path("specs").valueStream().map(spec -> test(spec, title));
        var nested = suite.path("suites").valueStream().flatMap(inner -> tests(inner, title));
        return Stream.concat(own, nested);
    }

    private static DynamicTest test(JsonNode spec, String path) {
        var errors = spec.findValues("message").stream().map(JsonNode::asString).toList();
        return DynamicTest.dynamicTest(path + spec.path("title").asString(), () -> {
            assertThat(spec.path("ok").asBoolean())
                    .as(String.join("\n", errors))
                    .isTrue();
        });
    }
}
