package dev.foothold.engagements;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// The numbers of an engagement.
///
/// @param agreement the version of the agreement that new engagements are signed on
/// @param reviewDays business days until silence approves
/// @param revisionRounds how often changes may be asked for
/// @param cancellationBasisPoints the student's share of the fee when it ends after the start
/// @param largestFile the largest file that is taken
/// @param sweepEvery how often reviews that stayed away are looked for
@Validated
@ConfigurationProperties("foothold.engagements")
record EngagementSettings(
        @DefaultValue("2026-1") @NotBlank String agreement,
        @DefaultValue("5") @Min(1) int reviewDays,
        @DefaultValue("1") @Min(0) int revisionRounds,
        @DefaultValue("2500") @Min(2500) @Max(10_000) int cancellationBasisPoints,
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("10m") Duration sweepEvery) {}
