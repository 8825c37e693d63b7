package dev.foothold.projects;

import java.util.List;

/// Something that is handed in, and what it is judged by.
///
/// @param criteria the acceptance criteria
public record Deliverable(String title, List<String> criteria) {

    /// Takes what was not sent as empty, so that the rules can name the field.
    public Deliverable {
        title = title == null ? "" : title.strip();
        criteria = Texts.stripped(criteria);
    }
}
