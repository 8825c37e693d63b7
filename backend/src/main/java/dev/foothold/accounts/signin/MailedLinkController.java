package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.accounts.security.BrowserSession;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the links in mails lead to: a confirmed address, a new password.
@RestController
@RequestMapping("/api/accounts")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "Accounts")
class MailedLinkController {

    private final Accounts accounts;
    private final SignIns signIns;
    private final BrowserSession session;
    private final SignInLimit limit;

    MailedLinkController(Accounts accounts, SignIns signIns, BrowserSession session, SignInLimit limit) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.session = session;
        this.limit = limit;
    }

    @PostMapping("/email-confirmations")
    @Operation(summary = "Confirm the address with the token of the mailed link")
    void confirm(
            @Valid @RequestBody ConfirmEmailRequest body, HttpServletRequest request, HttpServletResponse response) {
        limit.spend(request, response);
        signIns.confirmEmail(body.token);
    }

    @PostMapping("/me/email-confirmations")
    @Operation(summary = "Ask for another link that confirms the address; links sent before end")
    void confirmAgain(@CurrentAccount AccountId actor, HttpServletRequest request, HttpServletResponse response) {
        limit.spend(accounts.get(actor).email(), request, response);
        accounts.requestConfirmation(actor);
    }

    @PostMapping("/password-resets")
    @Operation(summary = "Ask for a link that sets a new password; the answer is the same for an unknown address")
    void request(
            @Valid @RequestBody ResetPasswordRequest body, HttpServletRequest request, HttpServletResponse response) {
        limit.spend(body.email, request, response);
        signIns.requestPasswordReset(body.email);
    }

    @PutMapping("/password-resets")
    @Operation(summary = "Set a new password with the token of the mailed link; every session of the account ends")
    void reset(@Valid @RequestBody NewPasswordRequest body, HttpServletRequest request, HttpServletResponse response) {
        limit.spend(request, response);
        session.endAll(signIns.resetPassword(body.token, body.password).id());
    }

    record ConfirmEmailRequest(@NotNull @Size(max = 100) String token) {}

    record ResetPasswordRequest(@NotNull @Size(max = 254) String email) {}

    record NewPasswordRequest(
            @NotNull @Size(max = 100) String token,
            @NotNull @Size(max = 1000) String password) {

        @Override
        public String toString() {
            return "NewPasswordRequest[]";
        }
    }
}
