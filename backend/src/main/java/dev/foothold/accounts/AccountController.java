package dev.foothold.accounts;

import dev.foothold.accounts.security.BrowserSession;
import dev.foothold.accounts.signin.SignInLimit;
import dev.foothold.shared.Rules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Signing up, and who one is.
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Accounts")
class AccountController {

    private final Accounts accounts;
    private final BrowserSession session;
    private final SignInLimit limit;

    AccountController(Accounts accounts, BrowserSession session, SignInLimit limit) {
        this.accounts = accounts;
        this.session = session;
        this.limit = limit;
    }

    @GetMapping("/me")
    @Operation(summary = "Tell who is signed in")
    Me me(@CurrentAccount AccountId actor) {
        return accounts.me(actor);
    }

    @PostMapping
    @Operation(summary = "Sign up, and be signed in from then on")
    ResponseEntity<Me> signUp(
            @Valid @RequestBody SignUpRequest body, HttpServletRequest request, HttpServletResponse response) {
        limit.spend(request, response);
        new Rules()
                .check(body.kind.openToSignUp(), "kind", "Choose STUDENT, EMPLOYER or UNIVERSITY.")
                .throwIfBroken();
        var account = accounts.register(new Registration(body.email, body.name, body.kind, body.password));
        session.begin(account, request, response);
        return ResponseEntity.created(URI.create("/api/accounts/me")).body(accounts.me(account.id()));
    }

    record SignUpRequest(
            @NotNull String email,
            @NotNull String password,
            @NotNull String name,
            @NotNull AccountKind kind) {

        @Override
        public String toString() {
            return "SignUpRequest[email=" + email + "]";
        }
    }
}
