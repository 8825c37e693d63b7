package dev.foothold.projects;

import dev.foothold.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// The parts of the terms that are read whole and never searched.
final class TermsColumns {

    private TermsColumns() {}

    /// Skills, questions and learning goals, in the employer's order.
    @Converter
    static class Lines extends JsonColumn<List<String>> {
        Lines() {
            super(new TypeReference<>() {});
        }
    }

    /// Deliverables with their criteria.
    @Converter
    static class Deliverables extends JsonColumn<List<Deliverable>> {
        Deliverables() {
            super(new TypeReference<>() {});
        }
    }

    /// Who may apply.
    @Converter
    static class Admission extends JsonColumn<Audience> {
        Admission() {
            super(new TypeReference<>() {});
        }
    }
}
