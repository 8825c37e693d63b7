package dev.foothold.sponsorships;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What an installation decides about sponsors.
///
/// @param mostWallets that a university has at a time
/// @param smallestCell so few hires, and fewer, are withheld from the sponsor but for none; 1 withholds nothing
@Validated
@ConfigurationProperties("foothold.sponsorships")
record SponsorshipSettings(
        @DefaultValue("10") @Min(1) int mostWallets,
        @DefaultValue("10") @Min(1) int smallestCell) {}
