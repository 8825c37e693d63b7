package dev.foothold.sponsorships;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentId;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.students.StudentId;
import java.util.List;

/// Work that waits to be paid, with all that the rule of a wallet asks about it.
///
/// @param places where the employer is, and where the work is done unless it is remote
record Candidate(
        EngagementId engagement,
        PaymentId payment,
        EmployerId employer,
        String employerName,
        String projectTitle,
        StudentId student,
        Money fee,
        List<Place> places,
        boolean welcomesEarlyYears) {}
