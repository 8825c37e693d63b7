package dev.foothold.projects;

import dev.foothold.shared.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an import and what comes of it.
///
/// @param number counts from 1, without the line of column names
/// @param errors what is wrong, by the name of the column
/// @param project what it became
record ImportRowView(
        int number,
        String externalId,
        String title,
        ImportOutcome outcome,
        List<FieldError> errors,
        @Nullable ProjectId project) {}
