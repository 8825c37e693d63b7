package dev.foothold.engagements;

import dev.foothold.shared.Money;
import java.time.LocalDate;

/// One line of a list of engagements.
///
/// @param counterpartName the employer for a student, the student for an employer
public record EngagementRow(
        EngagementId id,
        String projectTitle,
        String counterpartName,
        EngagementStatus status,
        Money fee,
        LocalDate endsOn,
        BallWith ballWith,
        String nextStep) {}
