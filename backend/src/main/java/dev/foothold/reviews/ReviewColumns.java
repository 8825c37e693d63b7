package dev.foothold.reviews;

import dev.foothold.shared.JsonColumn;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/// The two reviews, which are always read whole.
final class ReviewColumns {

    private ReviewColumns() {}

    /// What the supervisor wrote.
    @Converter
    static class OfSupervisor extends JsonColumn<SupervisorReviewInput> {
        OfSupervisor() {
            super(new TypeReference<>() {});
        }
    }

    /// What the student wrote.
    @Converter
    static class OfStudent extends JsonColumn<StudentReviewInput> {
        OfStudent() {
            super(new TypeReference<>() {});
        }
    }
}
