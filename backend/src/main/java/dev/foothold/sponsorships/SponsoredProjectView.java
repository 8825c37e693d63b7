package dev.foothold.sponsorships;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import dev.foothold.universities.ClassStanding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project that a wallet pays for, as its university sees it: never who the student is.
///
/// @param classStanding only of the university's own students who share more than counts with it
/// @param held kept until the work is approved
/// @param released given to the student, before the platform fee
/// @param returned back in the wallet
/// @param paidAt when the student was paid
public record SponsoredProjectView(
        UUID id,
        EmployerId employer,
        String employerName,
        String projectTitle,
        @Nullable ClassStanding classStanding,
        Money fee,
        Money held,
        Money released,
        Money returned,
        SponsorshipStatus status,
        Instant chosenAt,
        @Nullable Instant endedAt,
        @Nullable Instant paidAt) {}
