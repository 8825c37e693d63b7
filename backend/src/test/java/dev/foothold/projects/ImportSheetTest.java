package dev.foothold.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportSheetTest {

    private static final String HEADER = "external_id,title,outcome,deliverables,skills,category,hours,fee,"
            + "starts_on,ends_on,apply_by,mode,supervisor_email\n";
    private static final String ROW = "A-1,\"Clean, sort\",Outcome,\"Table: No doubles; Notes | Report\",Excel|SQL,"
            + "data-analysis,20,500,2027-01-01,2027-01-15,2026-12-20,REMOTE,ana@harbor.example\n";

    @Test
    void readsListsAndDeliverablesFromCsv() {
        var row = ImportSheet.read(bytes("\ufeff" + HEADER + ROW)).getFirst();

        assertThat(row.text(ImportColumn.TITLE)).isEqualTo("Clean, sort");
        assertThat(row.list(ImportColumn.SKILLS)).containsExactly("Excel", "SQL");
        assertThat(row.deliverables())
                .containsExactly(
                        new Deliverable("Table", List.of("No doubles", "Notes")), new Deliverable("Report", List.of()));
    }

    @Test
    void readsTheSameFromJson() {
        var row = ImportSheet.read(bytes("""
                [{"external_id": "A-1", "hours": 20, "skills": ["Excel", "A|B"], "description": null,
                  "deliverables": [{"title": "Table", "criteria": ["No doubles; none"]}]}]""")).getFirst();

        assertThat(row.text(ImportColumn.HOURS)).isEqualTo("20");
        assertThat(row.list(ImportColumn.SKILLS)).containsExactly("Excel", "A|B");
        assertThat(row.deliverables()).containsExactly(new Deliverable("Table", List.of("No doubles; none")));
        assertThat(row.cells()).doesNotContainKey("description");
    }

    @Test
    void readsDeliverablesThatHaveNoName() {
        var nameless = new Deliverable("", List.of());
        var csv = ImportSheet.read(bytes(HEADER + ROW.replace("Table: No doubles; Notes | Report", ": | Report")))
                .getFirst();
        var json = ImportSheet.read(bytes("[{\"deliverables\": [{}, \"Report\"]}]"))
                .getFirst();

        assertThat(csv.deliverables()).containsExactly(nameless, new Deliverable("Report", List.of()));
        assertThat(json.deliverables()).containsExactly(nameless, new Deliverable("Report", List.of()));
    }

    @Test
    void saysTheSameOfRowsThatSayTheSame() {
        var one = ImportSheet.read(bytes(HEADER + ROW)).getFirst();
        var other =
                ImportSheet.read(bytes(HEADER + ROW.replace("A-1", " A-1 "))).getFirst();
        var changed =
                ImportSheet.read(bytes(HEADER + ROW.replace("500", "501"))).getFirst();

        assertThat(other.checksum()).isEqualTo(one.checksum());
        assertThat(changed.checksum()).isNotEqualTo(one.checksum());
    }

    @Test
    void refusesWhatIsNoTableAndSaysWhy() {
        refuses("", "external_id");
        refuses(HEADER, "file");
        refuses(HEADER.replace("title", "name") + ROW, "file");
        refuses(HEADER.replace(",title", "") + ROW, "title");
        refuses(HEADER.replace("outcome", "title") + ROW, "file");
        refuses(HEADER + ROW.strip() + ",more\n", "file");
        refuses(HEADER + "A-1,\"never closed\n", "file");
        refuses("[1]", "file");
        refuses("[{\"title\": {}}]", "file");
        refuses("[{", "file");
        refuses(HEADER + ROW + "\0", "file");
        refuses(HEADER + ROW.replace("Outcome", "x".repeat(10_001)), "file");
        refuses(HEADER + ROW.repeat(ImportSheet.MOST_ROWS + 1), "file");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ImportSheet.read("é".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void refuses(String text, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ImportSheet.read(bytes(text)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .contains(field));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
