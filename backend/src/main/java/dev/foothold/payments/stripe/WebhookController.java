package dev.foothold.payments.stripe;

import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/// Takes Stripe's messages: verifies, keeps one row, answers. The work is done afterwards.
@Hidden
@RestController
class WebhookController {

    private static final int MOST_BYTES = 1_000_000;

    private final WebhookSignatures signatures;
    private final WebhookInbox inbox;
    private final Bell bell;

    WebhookController(WebhookSignatures signatures, WebhookInbox inbox, Bell bell) {
        this.signatures = signatures;
        this.inbox = inbox;
        this.bell = bell;
    }

    @PostMapping("/api/webhooks/stripe/{name}")
    ResponseEntity<Void> receive(
            @PathVariable String name,
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        var endpoint = WebhookEndpoint.named(name).orElseThrow(() -> new NotFound("webhook endpoint"));
        // the signature covers the raw characters, so nothing may parse and write them anew
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ForgedMessage("The message is too long.");
        }
        var payload = new String(bytes, StandardCharsets.UTF_8);
        signatures.verify(endpoint, payload, signature);
        keep(endpoint, payload);
        return ResponseEntity.ok().build();
    }

    private void keep(WebhookEndpoint endpoint, String payload) {
        try {
            inbox.keep(endpoint, List.of(payload));
        } catch (JacksonException broken) {
            throw new ForgedMessage("The message is not JSON.");
        }
        bell.ring(Bell.Queue.INBOX);
    }
}
