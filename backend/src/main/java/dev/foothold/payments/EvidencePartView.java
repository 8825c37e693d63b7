package dev.foothold.payments;

import java.time.Instant;

/// A part of what our records say about disputed work.
public record EvidencePartView(EvidencePart part, String words, Instant keptAt)
        implements Comparable<EvidencePartView> {

    @Override
    public int compareTo(EvidencePartView other) {
        return part.compareTo(other.part);
    }
}
