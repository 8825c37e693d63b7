package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import java.util.List;

/// What was found for a saved search since it was last looked at, told already or not.
///
/// @param projects the newest first
/// @param isAll false where there are more than could be looked at, all of them older
record SavedSearchNews(SavedSearch search, List<ProjectId> projects, boolean isAll) {}
