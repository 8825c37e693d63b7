package dev.foothold.reviews;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The numbers of double-blind reviews.
///
/// @param blindness how long one side's review stays hidden when the other side stays silent
/// @param framework the version of the competency framework in force
/// @param sweepEvery how often reviews whose blindness has ended are looked for
@ConfigurationProperties("foothold.reviews")
record ReviewSettings(
        @DefaultValue("14d") Duration blindness,
        @DefaultValue("nace-2024") String framework,
        @DefaultValue("10m") Duration sweepEvery) {}
