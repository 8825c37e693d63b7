package dev.foothold.students;

import dev.foothold.universities.ClassStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// A class standing and the moment from which on it held.
@Embeddable
record DatedStanding(
        @Column(name = "class_standing") @Enumerated(EnumType.STRING)
        ClassStanding classStanding,

        @Column(name = "since") Instant since) {}
