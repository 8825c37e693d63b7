package dev.foothold.notifications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What an installation decides about mails.
///
/// @param mailFrom the sender, an address with or without a name
/// @param mostAttempts how often a mail is tried; the pauses grow from ten seconds to ten minutes
/// @param newsFor how old a fact may be to be worth a mail
/// @param lookEvery how often the worker looks for mails to send
@Validated
@ConfigurationProperties("foothold.notifications")
record NotificationSettings(
        @DefaultValue("Foothold <no-reply@foothold.example>")
        String mailFrom,

        @DefaultValue("14") @Min(1) @Max(100) int mostAttempts,
        @DefaultValue("2d") Duration newsFor,
        @DefaultValue("1s") Duration lookEvery) {}
