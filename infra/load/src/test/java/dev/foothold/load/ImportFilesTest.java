package dev.foothold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportFilesTest {

    private static final int FROM = 100;
    private static final int TO = 9_100;

    private final ProjectGenerator generator = new ProjectGenerator(LoadFixtures.settings(1));
    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void eachProjectIsInOneFileOfItsEmployer() throws IOException {
        var files = new ImportFiles(folder).write(generator, FROM, TO);

        var keys = new HashSet<String>();
        var rows = 0;
        for (var file : files) {
            assertThat(file.rows()).isBetween(1, ImportFiles.MOST_ROWS);
            assertThat(Files.size(file.path())).isLessThan(ImportFiles.MOST_BYTES + 1_000L);
            var content = json.readTree(file.path());
            assertThat(content.size()).isEqualTo(file.rows());
            content.forEach(row -> keys.add(row.path("external_id").asString()));
            rows += file.rows();
        }
        assertThat(rows).isEqualTo(TO - FROM);
        assertThat(keys).hasSize(TO - FROM);
        var first = generator.project(FROM);
        assertThat(files)
                .filteredOn(file -> file.employer().equals(first.employer().id()))
                .anySatisfy(file -> assertThat(Files.readString(file.path()))
                        .contains(first.key(), first.employer().supervisor()));
    }

    @Test
    void whatHasNoRoomGoesIntoAnotherFileOfTheSameEmployer() throws IOException {
        var files = new ImportFiles(folder).write(generator, 0, 60_000);

        assertThat(files.stream().mapToInt(ImportFile::rows).sum()).isEqualTo(60_000);
        assertThat(files.stream().map(ImportFile::path).distinct()).hasSameSizeAs(files);
        assertThat(files.stream().map(ImportFile::employer).distinct().count()).isLessThan(files.size());
    }
}
