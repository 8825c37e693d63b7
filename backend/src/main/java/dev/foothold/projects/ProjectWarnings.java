package dev.foothold.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds what an employer should think about again.
record ProjectWarnings(ProjectSettings settings) {

    List<String> about(ProjectTerms terms, boolean belowPayFloor, double hoursPerWeek) {
        var warnings = new ArrayList<String>();
        if (belowPayFloor) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "The pay is under $%.2f an hour. An operator has to approve it before it is published.",
                    settings.payFloorPerHour() / 100.0));
        }
        if (hoursPerWeek > settings.advisedHoursPerWeek()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "This is about %.0f hours a week. More than %d is hard beside classes: choose a longer window.",
                    hoursPerWeek,
                    settings.advisedHoursPerWeek()));
        }
        var delicate = delicateWords(terms);
        if (!delicate.isEmpty()) {
            warnings.add("Some words hint at work that does not belong here (" + String.join(", ", delicate)
                    + "): patient care, dangerous work, tutoring, contact with vulnerable people, students who pay.");
        }
        if (terms.learningGoals().isEmpty()) {
            warnings.add("Say what a student learns: projects with learning goals can count towards an internship.");
        }
        return List.copyOf(warnings);
    }

    private List<String> delicateWords(ProjectTerms terms) {
        var text = String.join(" ", terms.title(), terms.outcome(), terms.description())
                .toLowerCase(Locale.ROOT);
        return settings.delicateWords().stream()
                .filter(word -> holdsWord(text, word))
                .toList();
    }

    // Every view of a project asks this, so it only looks where the letters stand.
    private static boolean holdsWord(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            var end = at + word.length();
            var begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
