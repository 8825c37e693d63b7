package dev.foothold.notifications;

import dev.foothold.projects.NewProjectsFound;
import dev.foothold.projects.ProjectView;
import java.util.List;

/// What is new for a saved search when its mail is written.
///
/// @param open the newest of the projects, as far as they are open still
record SearchNews(NewProjectsFound.Answered search, List<ProjectView> open) {

    /// How many there are at least.
    int count() {
        return open.size() + search.others();
    }

    /// Whether there are no more than that.
    boolean isComplete() {
        return search.complete();
    }

    /// Whether this one project is all.
    boolean isOne() {
        return open.size() == 1 && search.others() == 0 && search.complete();
    }

    String name() {
        return Words.quoted(search.name());
    }

    boolean isMoreThan(int first) {
        return open.size() > first || search.others() > 0 || !search.complete();
    }

    /// How many more there are than the first, in words.
    String besides(int first) {
        var further = count() - Math.min(first, open.size());
        if (search.complete()) {
            return further + " more";
        }
        return further == 0 ? "more" : "more than " + further + " more";
    }

    String page() {
        return search.page();
    }
}
