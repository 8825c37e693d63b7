package dev.foothold.shared;

import java.util.UUID;

/// A file that somebody uploaded.
///
/// @param id where the store keeps it
/// @param name the name it had on the uploader's device
/// @param contentType the type found in its bytes, not the one that was claimed
/// @param size in bytes
public record StoredFile(UUID id, String name, String contentType, long size) {}
