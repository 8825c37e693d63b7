package dev.foothold.accounts.signin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How hard guessing a password is made.
///
/// @param attemptsPerAccount failed attempts in a minute for one account from one network address
/// @param attemptsPerAddress attempts in a minute from one network address, whatever the account
/// @param passwordStrength the bcrypt cost; each step doubles the time
@Validated
@ConfigurationProperties("foothold.accounts.sign-in")
record SignInSettings(
        @DefaultValue("10") @Min(1) int attemptsPerAccount,
        @DefaultValue("300") @Min(1) int attemptsPerAddress,
        @DefaultValue("10") @Min(4) @Max(16) int passwordStrength) {}
