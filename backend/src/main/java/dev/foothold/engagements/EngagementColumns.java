package dev.foothold.engagements;

import dev.foothold.projects.Deliverable;
import dev.foothold.shared.JsonColumn;
import dev.foothold.shared.StoredFile;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// The parts of an engagement that are read whole and never searched.
final class EngagementColumns {

    private EngagementColumns() {}

    /// Deliverables with their criteria.
    @Converter
    static class Deliverables extends JsonColumn<List<Deliverable>> {
        Deliverables() {
            super(new TypeReference<>() {});
        }
    }

    /// Files that were handed in.
    @Converter
    static class FileList extends JsonColumn<List<StoredFile>> {
        FileList() {
            super(new TypeReference<>() {});
        }
    }

    /// Links that were handed in.
    @Converter
    static class Links extends JsonColumn<List<String>> {
        Links() {
            super(new TypeReference<>() {});
        }
    }
}
