package dev.foothold.accounts.signin;

import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Me;
import dev.foothold.accounts.security.BrowserSession;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out in a browser.
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Accounts")
class SessionController {

    private final SignIns signIns;
    private final Accounts accounts;
    private final BrowserSession session;
    private final SignInLimit limit;

    SessionController(SignIns signIns, Accounts accounts, BrowserSession session, SignInLimit limit) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.session = session;
        this.limit = limit;
    }

    @PostMapping("/sign-in")
    @Operation(summary = "Sign in with e-mail and password")
    Me signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        limit.spend(body.email, request, response);
        var account = signIns.signIn(body.email, body.password);
        limit.forgive(body.email, request);
        session.begin(account, request, response);
        return accounts.me(account.id());
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out; doing so twice is fine")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        session.end(request, response);
    }

    @GetMapping("/csrf")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the cookie XSRF-TOKEN, whose value goes back in the header X-XSRF-TOKEN of every write")
    void csrf() {
        // The filter before this has set the cookie.
    }

    record SignInRequest(
            @NotNull @Size(max = 254) String email,
            @NotNull @Size(max = 1000) String password) {

        @Override
        public String toString() {
            return "SignInRequest[email=" + email + "]";
        }
    }
}
