package dev.foothold.universities;

import java.util.UUID;

/// Something that can be studied at a university.
///
/// @param cipCode the code of the Classification of Instructional Programs, such as `11.0701`
public record ProgrammeView(UUID id, String name, String cipCode) {}
