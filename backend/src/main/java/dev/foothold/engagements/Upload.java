package dev.foothold.engagements;

import dev.foothold.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/// A file that somebody brought into the engagement.
@Embeddable
record Upload(
        @Column(name = "file") UUID file,
        @Column(name = "name") String name,
        @Column(name = "content_type") String contentType,
        @Column(name = "size") long size,
        @Column(name = "uploader") UUID uploader,
        @Column(name = "at") Instant at) {

    StoredFile stored() {
        return new StoredFile(file, name, contentType, size);
    }
}
