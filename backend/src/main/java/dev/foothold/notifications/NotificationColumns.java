package dev.foothold.notifications;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the words of a notification, which are always read whole, as JSON.
final class NotificationColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NotificationColumns() {}

    static class Paragraphs implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> paragraphs) {
            return JSON.writeValueAsString(paragraphs);
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }

    static class FurtherLinks implements AttributeConverter<List<Message.FurtherLink>, String> {
        @Override
        public String convertToDatabaseColumn(List<Message.FurtherLink> links) {
            return JSON.writeValueAsString(links);
        }

        @Override
        public List<Message.FurtherLink> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }
}
