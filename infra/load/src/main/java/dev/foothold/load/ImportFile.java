package dev.foothold.load;

import java.nio.file.Path;
import java.util.UUID;

/// Projects of one employer in the format of the application's import.
record ImportFile(Path path, UUID employer, int rows) {}
