package dev.foothold.students;

import dev.foothold.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/// The lists of a profile that are read whole and never searched.
final class ProfileColumns {

    private ProfileColumns() {}

    /// Skills and interests, in the student's order.
    @Converter
    static class Lines extends JsonColumn<List<String>> {
        Lines() {
            super(new TypeReference<>() {});
        }
    }

    /// Names of fields.
    @Converter
    static class Names extends JsonColumn<Set<String>> {
        Names() {
            super(new TypeReference<>() {});
        }
    }

    /// Work samples, in the student's order.
    @Converter
    static class WorkSamples extends JsonColumn<List<WorkSample>> {
        WorkSamples() {
            super(new TypeReference<>() {});
        }
    }
}
