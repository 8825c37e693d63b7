package dev.foothold.search;

import dev.foothold.search.SearchResult.ProjectHit;
import java.util.List;

/// Projects for one student, the best fit first.
///
/// @param degraded whether the index was away and these are only the newest
record RecommendationView(List<RecommendedProject> items, boolean degraded) {

    /// A project and why it is here, the strongest reason first.
    record RecommendedProject(ProjectHit project, List<RecommendationReason> reasons) {}

    /// One reason, to be put into words by whoever shows it.
    ///
    /// @param values what the reason speaks of: skills, a category's name, hours a week
    record RecommendationReason(ReasonCode code, List<String> values) {}

    /// Why a project is recommended.
    enum ReasonCode {
        /// It asks for skills of the student: the skills.
        SKILLS,
        /// It is in a field that the student likes: the field.
        INTEREST,
        /// It is in a field of the student's programme: the programme, the field.
        PROGRAMME,
        /// It is meant for the student's class standing: the class standing.
        STANDING,
        /// It fits the student's time: the hours a week.
        TIME,
        /// The student applied in the same field: the field.
        APPLIED,
        /// The student looked at projects in the same field: the field.
        VIEWED,
        /// The employer posts here for the first time in these weeks.
        NEW_EMPLOYER,
        /// It was published in these days.
        FRESH,
        /// The student may apply.
        OPEN_TO_YOU
    }
}
