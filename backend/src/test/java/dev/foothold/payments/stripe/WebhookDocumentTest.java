package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever sets Stripe up by the book gives it the messages that the code acts upon, no more and no fewer.
class WebhookDocumentTest {

    private static final Path BOOK = Path.of("..", "docs", "payments.md");

    @ParameterizedTest
    @EnumSource
    void theBookListsTheMessagesOfEachEndpoint(WebhookEndpoint endpoint) throws IOException {
        assertThat(listed(endpoint)).containsExactlyElementsOf(endpoint.types());
    }

    @ParameterizedTest
    @EnumSource
    void eachMessageIsAboutSomethingThatWeKnow(WebhookEndpoint endpoint) {
        assertThat(endpoint.types())
                .allSatisfy(type -> assertThat(WebhookSubject.of(type)).isNotEqualTo(WebhookSubject.OTHER));
    }

    @ParameterizedTest
    @EnumSource
    void theBookNamesTheVersionThatWeRead(WebhookEndpoint endpoint) throws IOException {
        assertThat(Files.readString(BOOK)).contains(endpoint.path(), StripeGateway.version());
    }

    // a block that begins with the path of the endpoint and has one message in a line
    private static List<String> listed(WebhookEndpoint endpoint) throws IOException {
        var block = Pattern.compile("```\\s*" + Pattern.quote(endpoint.path()) + "\\s+([^`]+?)\\s*```")
                .matcher(Files.readString(BOOK));
        assertThat(block.find()).as("the list of " + endpoint.path()).isTrue();
        return Arrays.stream(block.group(1).split("\\s+")).toList();
    }
}
