package dev.foothold.applications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The numbers of the week clock and of offers.
///
/// @param silenceWarning after this silence the clock turns amber
/// @param silenceLimit after this silence it turns red and the word is overdue
/// @param offerExpiry how long an offer stands
/// @param sweepEvery how often overdue words and expired offers are looked for
@ConfigurationProperties("foothold.applications")
record ApplicationSettings(
        @DefaultValue("5d") Duration silenceWarning,
        @DefaultValue("7d") Duration silenceLimit,
        @DefaultValue("7d") Duration offerExpiry,
        @DefaultValue("10m") Duration sweepEvery) {}
