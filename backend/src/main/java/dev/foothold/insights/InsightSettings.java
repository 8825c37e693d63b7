package dev.foothold.insights;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What an installation decides about figures.
///
/// @param smallestCell counts of persons below it are withheld; 1 withholds nothing
@Validated
@ConfigurationProperties("foothold.insights")
record InsightSettings(@DefaultValue("10") @Min(1) int smallestCell) {}
