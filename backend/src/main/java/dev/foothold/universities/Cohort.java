package dev.foothold.universities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// An enrolment count, as it is kept.
@Embeddable
record Cohort(
        @Column(name = "term") String term,

        @Column(name = "class_standing") @Enumerated(EnumType.STRING)
        ClassStanding classStanding,

        @Column(name = "enrolled") int enrolled) {

    CohortView view() {
        return new CohortView(classStanding, term, enrolled);
    }
}
