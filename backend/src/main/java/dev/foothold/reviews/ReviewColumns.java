package dev.foothold.reviews;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a review, which is always read whole, as JSON in one column.
final class ReviewColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewColumns() {}

    static class OfSupervisor implements AttributeConverter<@Nullable SupervisorReviewInput, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable SupervisorReviewInput review) {
            return review == null ? null : JSON.writeValueAsString(review);
        }

        @Override
        public @Nullable SupervisorReviewInput convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : JSON.readValue(text, SupervisorReviewInput.class);
        }
    }

    static class OfStudent implements AttributeConverter<@Nullable StudentReviewInput, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable StudentReviewInput review) {
            return review == null ? null : JSON.writeValueAsString(review);
        }

        @Override
        public @Nullable StudentReviewInput convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : JSON.readValue(text, StudentReviewInput.class);
        }
    }
}
