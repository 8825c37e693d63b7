package dev.foothold.projects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One row of an imported table: the text of every cell that is not empty, by the name of its column.
record ImportedRow(Map<String, String> cells) {

    /// Between the parts of a list, and between the parts of such a part.
    static final String UNIT = "\u001f";

    static final String PART = "\u001e";

    String text(ImportColumn column) {
        return cells.getOrDefault(column.title(), "");
    }

    List<String> list(ImportColumn column) {
        var text = text(column);
        return text.isEmpty() ? List.of() : parts(text, UNIT);
    }

    List<Deliverable> deliverables() {
        return list(ImportColumn.DELIVERABLES).stream()
                .map(unit -> parts(unit, PART))
                .map(parts -> new Deliverable(parts.getFirst(), parts.subList(1, parts.size())))
                .toList();
    }

    /// The same for rows that say the same.
    String checksum() {
        var said = new TreeMap<>(cells)
                .entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// One part at least, which may be empty.
    private static List<String> parts(String text, String separator) {
        return Arrays.asList(text.split(separator, -1));
    }
}
