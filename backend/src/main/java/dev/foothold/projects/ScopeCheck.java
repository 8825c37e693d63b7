package dev.foothold.projects;

import dev.foothold.shared.FieldError;
import java.util.List;

/// What terms come to and which fields break a rule, before anything is saved.
public record ScopeCheck(ProjectFigures figures, List<FieldError> errors) {}
