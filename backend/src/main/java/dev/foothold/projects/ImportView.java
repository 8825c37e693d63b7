package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as whoever uploaded it sees it.
///
/// @param total how many rows it has
/// @param done how many of them are through with the step that is under way
/// @param outcomes how many rows have which outcome
record ImportView(
        UUID id,
        EmployerId employer,
        AccountId uploadedBy,
        String fileName,
        ImportState state,
        int total,
        int done,
        Map<ImportOutcome, Integer> outcomes,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {}
