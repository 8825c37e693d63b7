package dev.foothold.projects;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The numbers that an installation decides about projects; money in cents.
///
/// @param payFloorPerHour below it an operator approves
/// @param advisedHoursPerWeek above it the employer is warned
/// @param delicateWords words that hint at work students must not do; they warn, they do not forbid
@ConfigurationProperties("foothold.projects")
record ProjectSettings(
        @DefaultValue("5") int leastHours,
        @DefaultValue("40") int mostHours,
        @DefaultValue("7") int shortestWindowDays,
        @DefaultValue("31") int longestWindowDays,
        @DefaultValue("10") int mostPositions,
        @DefaultValue("2000") long payFloorPerHour,
        @DefaultValue("1000") long leastFee,
        @DefaultValue("2000000") long mostFee,
        @DefaultValue("1000") int platformFeeBasisPoints,
        @DefaultValue("20") int advisedHoursPerWeek,
        @DefaultValue("365") int furthestStartDays,

        @DefaultValue({
            "patient",
            "patients",
            "bedside",
            "babysit",
            "babysitting",
            "childcare",
            "tutor",
            "tutoring",
            "homework",
            "hazardous",
            "dangerous",
            "machinery",
            "ladder",
            "scaffold",
            "weapon",
            "commission-only",
            "unpaid",
            "upfront",
            "up-front",
            "cheque",
            "cashier's check",
            "gift card",
            "crypto",
            "wire transfer",
            "whatsapp",
            "telegram"
        })
        List<String> delicateWords) {}
