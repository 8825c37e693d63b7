package dev.foothold.applications;

import dev.foothold.students.WorkSample;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is read whole and never searched as JSON in one column.
final class ApplicationColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApplicationColumns() {}

    static class Answers implements AttributeConverter<List<ApplicationView.Answer>, String> {
        @Override
        public String convertToDatabaseColumn(List<ApplicationView.Answer> answers) {
            return JSON.writeValueAsString(answers);
        }

        @Override
        public List<ApplicationView.Answer> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }

    static class WorkSamples implements AttributeConverter<List<WorkSample>, String> {
        @Override
        public String convertToDatabaseColumn(List<WorkSample> samples) {
            return JSON.writeValueAsString(samples);
        }

        @Override
        public List<WorkSample> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }

    static class Declined implements AttributeConverter<ApplicationView.@Nullable Decline, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(ApplicationView.@Nullable Decline decline) {
            return decline == null ? null : JSON.writeValueAsString(decline);
        }

        @Override
        public ApplicationView.@Nullable Decline convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : JSON.readValue(text, ApplicationView.Decline.class);
        }
    }

    static class Offered implements AttributeConverter<ApplicationView.@Nullable Offer, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(ApplicationView.@Nullable Offer offer) {
            return offer == null ? null : JSON.writeValueAsString(offer);
        }

        @Override
        public ApplicationView.@Nullable Offer convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : JSON.readValue(text, ApplicationView.Offer.class);
        }
    }
}
