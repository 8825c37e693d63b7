package dev.foothold.projects;

import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an uploaded table of projects, in CSV with a line of column names or as a JSON list of objects.
final class ImportSheet {

    static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 10_000;
    private static final String FILE = "file";
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setTrim(true).get();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ImportSheet() {}

    /// The rows of a file; throws [InvalidInput] when it is none of ours.
    static List<ImportedRow> read(byte[] content) {
        var text = text(content);
        var rows = text.stripLeading().startsWith("[") ? json(text) : csv(text);
        new Rules()
                .check(!rows.isEmpty(), FILE, "The file has no rows.")
                .check(
                        rows.size() <= MOST_ROWS,
                        FILE,
                        "Import up to %,d projects at a time. This file has %,d.".formatted(MOST_ROWS, rows.size()))
                .throwIfBroken();
        return rows;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new InvalidInput(FILE, "This is neither a CSV nor a JSON file.");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new InvalidInput(FILE, "Save the file in UTF-8 and choose it again.");
        }
    }

    private static List<ImportedRow> csv(String text) {
        try (var parser = CSV.parse(new StringReader(text))) {
            var records = parser.iterator();
            var columns = records.hasNext() ? columns(records.next()) : List.<ImportColumn>of();
            mustHaveRequired(columns);
            var rows = new ArrayList<ImportedRow>();
            while (records.hasNext()) {
                rows.add(row(columns, records.next()));
            }
            return rows;
        } catch (CSVException | UncheckedIOException | IllegalStateException broken) {
            throw new InvalidInput(FILE, "The file is not proper CSV. Is a quotation mark missing?");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<ImportColumn> columns(CSVRecord header) {
        var columns = header.stream().map(ImportSheet::column).toList();
        if (columns.stream().distinct().count() < columns.size()) {
            throw new InvalidInput(FILE, "A column is named twice.");
        }
        return columns;
    }

    private static ImportColumn column(String title) {
        return ImportColumn.named(title)
                .orElseThrow(() -> new InvalidInput(
                        FILE, "There is no column \"" + shortened(title) + "\". The columns are " + titles() + "."));
    }

    private static void mustHaveRequired(List<ImportColumn> columns) {
        var rules = new Rules();
        Arrays.stream(ImportColumn.values())
                .filter(ImportColumn::required)
                .forEach(column -> rules.check(
                        columns.contains(column),
                        column.title(),
                        "The file needs a column \"" + column.title() + "\"."));
        rules.throwIfBroken();
    }

    private static ImportedRow row(List<ImportColumn> columns, CSVRecord line) {
        var where = "Line " + line.getRecordNumber();
        if (line.size() > columns.size()) {
            throw new InvalidInput(FILE, where + " has more cells than there are columns.");
        }
        var cells = new LinkedHashMap<String, String>();
        for (var place = 0; place < line.size(); place++) {
            var column = columns.get(place);
            put(cells, column, csvCell(column, line.get(place)), where);
        }
        return new ImportedRow(cells);
    }

    private static String csvCell(ImportColumn column, String text) {
        return switch (column.kind()) {
            case TEXT -> text;
            case LIST -> joined(split(text, "\\|"), ImportedRow.UNIT);
            case DELIVERABLES ->
                split(text, "\\|").stream()
                        .map(ImportSheet::csvDeliverable)
                        .collect(Collectors.joining(ImportedRow.UNIT));
        };
    }

    /// `Title: criterion; criterion`
    private static String csvDeliverable(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        var parts = new ArrayList<>(List.of(text.substring(0, colon).strip()));
        parts.addAll(split(text.substring(colon + 1), ";"));
        return joined(parts, ImportedRow.PART);
    }

    private static List<ImportedRow> json(String text) {
        try {
            var rows = new ArrayList<ImportedRow>();
            for (var entry : JSON.readTree(text)) {
                rows.add(row(entry, "Entry " + (rows.size() + 1)));
            }
            return rows;
        } catch (JacksonException broken) {
            throw new InvalidInput(FILE, "The file is not proper JSON.");
        }
    }

    private static ImportedRow row(JsonNode entry, String where) {
        if (!entry.isObject()) {
            throw new InvalidInput(FILE, where + " is not an object.");
        }
        var cells = new LinkedHashMap<String, String>();
        for (var property : entry.properties()) {
            var column = column(property.getKey());
            put(cells, column, jsonCell(column, property.getValue(), where), where);
        }
        return new ImportedRow(cells);
    }

    private static String jsonCell(ImportColumn column, JsonNode value, String where) {
        if (value.isValueNode()) {
            return value.isNull() ? "" : csvCell(column, value.asString(""));
        }
        if (value.isArray() && column.kind() != ImportColumn.Kind.TEXT) {
            return value.valueStream()
                    .map(part -> part.isObject() ? jsonDeliverable(part) : clean(part.asString("")))
                    .collect(Collectors.joining(ImportedRow.UNIT));
        }
        throw new InvalidInput(FILE, where + ": \"" + column.title() + "\" cannot be read.");
    }

    private static String jsonDeliverable(JsonNode deliverable) {
        var parts = new ArrayList<>(List.of(clean(deliverable.path("title").asString(""))));
        deliverable
                .path("criteria")
                .valueStream()
                .map(criterion -> clean(criterion.asString("")))
                .forEach(parts::add);
        return joined(parts, ImportedRow.PART);
    }

    private static void put(Map<String, String> cells, ImportColumn column, String text, String where) {
        if (text.length() > LONGEST_CELL) {
            throw new InvalidInput(
                    FILE, where + ": \"" + column.title() + "\" has more than " + LONGEST_CELL + " characters.");
        }
        if (!text.isEmpty()) {
            cells.put(column.title(), text);
        }
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(clean(text).split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String joined(List<String> parts, String separator) {
        return String.join(separator, parts);
    }

    private static String clean(String text) {
        return text.replace(ImportedRow.UNIT, " ").replace(ImportedRow.PART, " ");
    }

    private static String titles() {
        return Arrays.stream(ImportColumn.values()).map(ImportColumn::title).collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
