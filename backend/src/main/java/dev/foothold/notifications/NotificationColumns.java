package dev.foothold.notifications;

import dev.foothold.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// The words of a notification, which are always read whole.
final class NotificationColumns {

    private NotificationColumns() {}

    /// What it says, paragraph by paragraph.
    @Converter
    static class Paragraphs extends JsonColumn<List<String>> {
        Paragraphs() {
            super(new TypeReference<>() {});
        }
    }

    /// Where one can read on.
    @Converter
    static class FurtherLinks extends JsonColumn<List<Message.FurtherLink>> {
        FurtherLinks() {
            super(new TypeReference<>() {});
        }
    }
}
