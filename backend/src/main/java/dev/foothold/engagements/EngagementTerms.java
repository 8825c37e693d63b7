package dev.foothold.engagements;

import dev.foothold.projects.Deliverable;
import dev.foothold.shared.Money;
import java.time.LocalDate;
import java.util.List;

/// What was offered and accepted, and no longer changes.
///
/// @param projectTitle the title when the offer was accepted
/// @param net what the student receives of the fee
/// @param platformFeeBasisPoints the platform's share of the fee
record EngagementTerms(
        String projectTitle,
        String projectSlug,
        Money fee,
        Money net,
        int platformFeeBasisPoints,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Deliverable> deliverables) {}
