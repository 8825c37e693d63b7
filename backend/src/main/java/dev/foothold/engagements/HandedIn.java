package dev.foothold.engagements;

import dev.foothold.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of the work, as it was handed in.
@Embeddable
record HandedIn(
        @Column(name = "number") int number,
        @Column(name = "at") Instant at,
        @Column(name = "note") String note,
        @Column(name = "ai_use") @Nullable String aiUse,

        @Column(name = "files") @Convert(converter = EngagementColumns.FileList.class)
        List<StoredFile> files,

        @Column(name = "links") @Convert(converter = EngagementColumns.Links.class)
        List<String> links) {

    EngagementView.SubmissionView view() {
        return new EngagementView.SubmissionView(number, at, note, aiUse, files, links);
    }
}
