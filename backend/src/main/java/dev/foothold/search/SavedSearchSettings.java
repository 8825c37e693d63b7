package dev.foothold.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What an installation decides about saved searches.
///
/// @param most how many a person can keep; a mail has room for the news of 50
/// @param zone where it is morning when nobody told where they live
/// @param lookEvery how often due alerts are looked for
/// @param restorable how long a deleted one can be brought back
@Validated
@ConfigurationProperties("foothold.saved-searches")
record SavedSearchSettings(
        @DefaultValue("20") @Min(1) @Max(50) int most,
        @DefaultValue("America/New_York") ZoneId zone,
        @DefaultValue("20s") Duration lookEvery,
        @DefaultValue("1d") Duration restorable) {}
