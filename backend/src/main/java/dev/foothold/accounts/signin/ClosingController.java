package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.accounts.security.BrowserSession;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Leaving for good.
@RestController
@RequestMapping("/api/accounts/me/closing")
@Tag(name = "Accounts")
class ClosingController {

    private final SignIns signIns;
    private final BrowserSession session;
    private final SignInLimit limit;

    ClosingController(SignIns signIns, BrowserSession session, SignInLimit limit) {
        this.signIns = signIns;
        this.session = session;
        this.limit = limit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Close your own account, with your password or, if you have none, your e-mail address; refused"
                    + " (409) while work or money is open")
    void close(
            @CurrentAccount AccountId actor,
            @Valid @RequestBody CloseAccountRequest body,
            HttpServletRequest request,
            HttpServletResponse response) {
        limit.spend(actor.toString(), request, response);
        signIns.close(actor, body.password, body.email);
        session.end(request, response);
        session.endAll(actor);
    }

    record CloseAccountRequest(
            @Nullable @Size(max = 1000) String password,
            @Nullable @Size(max = 254) String email) {
        @Override
        public String toString() {
            return "CloseAccountRequest[]";
        }
    }
}
