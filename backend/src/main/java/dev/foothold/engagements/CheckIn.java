package dev.foothold.engagements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/// A short status from either side.
@Embeddable
record CheckIn(
        @Column(name = "id") UUID id,
        @Column(name = "author") UUID author,
        @Column(name = "text") String text,
        @Column(name = "at") Instant at) {}
