package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountView;
import org.jspecify.annotations.Nullable;
import dev.foothold.accounts.Closings;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.shared.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets people in by password, and by the links that were mailed to them.
@Component
class SignIns {

    private final Accounts accounts;
    private final Closings closings;
    private final Passwords passwords;
    private final OneTimeTokens tokens;

    SignIns(Accounts accounts, Closings closings, Passwords passwords, OneTimeTokens tokens) {
        this.accounts = accounts;
        this.closings = closings;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /// Checks the password outside of any transaction, as hashing takes a while.
    AccountView signIn(String email, String password) {
        var account = accounts.byEmail(email).orElse(null);
        var matches = passwords.matches(account == null ? null : account.id(), password);
        if (account == null || !matches) {
            throw new WrongCredentials();
        }
        accounts.recordSignIn(account.id());
        return account;
    }

    /// Closes the account of whoever shows once more to be its owner: by the password or, where there is none, by
    /// typing the address.
    void close(AccountId actor, @Nullable String password, @Nullable String email) {
        closings.mustBePossible(actor);
        var account = accounts.get(actor);
        var rules = new Rules();
        if (passwords.isSet(actor)) {
            rules.check(
                    password != null && passwords.matches(actor, password),
                    "password",
                    "Enter your password to close the account.");
        } else {
            rules.check(
                    email != null && email.strip().equalsIgnoreCase(account.email()),
                    "email",
                    "Type your e-mail address to close the account.");
        }
        rules.throwIfBroken();
        closings.close(actor);
    }

    @Transactional
    void confirmEmail(String token) {
        accounts.confirmEmail(tokens.redeemForConfirmation(token));
    }

    /// Says nothing about whether the address has an account.
    @Transactional
    void requestPasswordReset(String email) {
        accounts.byEmail(email).ifPresent(account -> accounts.requestPasswordReset(account.id()));
    }

    /// Sets the password; whoever holds the link reads the mail, which confirms the address too.
    @Transactional
    AccountView resetPassword(String token, String password) {
        var account = accounts.get(tokens.redeemForPassword(token));
        var rules = new Rules();
        passwords.check(rules, password, account.email(), account.name());
        rules.throwIfBroken();
        passwords.set(account.id(), password);
        accounts.confirmEmail(account.id());
        return account;
    }
}
