package dev.foothold.payments.stripe;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Messages of Stripe that nobody tries any more, over HTTP.
@Tag(name = "Finance (operators)")
@RestController
@RequestMapping("/api/finance/messages")
class GivenUpMessageController {

    private final GivenUpMessages messages;

    GivenUpMessageController(GivenUpMessages messages) {
        this.messages = messages;
    }

    @Operation(summary = "List messages of Stripe that were tried too often, oldest first")
    @GetMapping("/given-up")
    List<GivenUpMessageView> givenUp(@CurrentAccount AccountId actor) {
        return messages.all(actor);
    }

    @Operation(summary = "Try a message again that was given up")
    @PostMapping("/{id}/repetition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void repeat(@CurrentAccount AccountId actor, @PathVariable String id) {
        messages.repeat(actor, id);
    }
}
