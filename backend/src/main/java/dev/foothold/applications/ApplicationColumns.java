package dev.foothold.applications;

import dev.foothold.shared.JsonColumn;
import dev.foothold.students.WorkSample;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// The parts of an application that are read whole and never searched.
final class ApplicationColumns {

    private ApplicationColumns() {}

    /// Answers, in the order of the project's questions.
    @Converter
    static class Answers extends JsonColumn<List<ApplicationView.Answer>> {
        Answers() {
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

    /// Why the student was not selected.
    @Converter
    static class Declined extends JsonColumn<ApplicationView.Decline> {
        Declined() {
            super(new TypeReference<>() {});
        }
    }

    /// What the student was offered.
    @Converter
    static class Offered extends JsonColumn<ApplicationView.Offer> {
        Offered() {
            super(new TypeReference<>() {});
        }
    }
}
