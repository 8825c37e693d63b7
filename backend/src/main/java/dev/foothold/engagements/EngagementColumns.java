package dev.foothold.engagements;

import dev.foothold.projects.Deliverable;
import dev.foothold.shared.StoredFile;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is read whole and never searched as JSON in one column.
final class EngagementColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EngagementColumns() {}

    static class Deliverables implements AttributeConverter<List<Deliverable>, String> {
        @Override
        public String convertToDatabaseColumn(List<Deliverable> deliverables) {
            return JSON.writeValueAsString(deliverables);
        }

        @Override
        public List<Deliverable> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }

    static class FileList implements AttributeConverter<List<StoredFile>, String> {
        @Override
        public String convertToDatabaseColumn(List<StoredFile> files) {
            return JSON.writeValueAsString(files);
        }

        @Override
        public List<StoredFile> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }

    static class Links implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> links) {
            return JSON.writeValueAsString(links);
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }
}
