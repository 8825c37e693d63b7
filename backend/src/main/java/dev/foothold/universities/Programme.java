package dev.foothold.universities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Something that can be studied at a university, as it is kept.
@Embeddable
record Programme(
        @Column(name = "id") UUID id,
        @Column(name = "name") String name,
        @Column(name = "cip_code") String cipCode) {

    ProgrammeView view() {
        return new ProgrammeView(id, name, cipCode);
    }
}
