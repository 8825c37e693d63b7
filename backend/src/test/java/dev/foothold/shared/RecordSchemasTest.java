package dev.foothold.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    private final Schema<?> answer = schemaOf(Answer.class);

    @Test
    void requiresWhatIsNeverNull() {
        assertThat(answer.getRequired()).containsExactlyInAnyOrder("text", "count", "places");
    }

    @Test
    void saysThatAValueMayBeNull() {
        assertThat(property("at").getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(property("text").getTypes()).containsExactly("string");
    }

    @Test
    void saysThatAnotherRecordMayBeNull() {
        var choices = property("place").getAnyOf();

        assertThat(choices).hasSize(2);
        assertThat(choices.getFirst().get$ref()).isEqualTo("#/components/schemas/Place");
        assertThat(choices.getLast().getTypes()).containsExactly("null");
    }

    @Test
    void describesTheRecordsInside() {
        assertThat(schemas(Answer.class).get("Place").getRequired()).containsExactlyInAnyOrder("city", "state");
    }

    private Schema<?> property(String name) {
        return answer.getProperties().get(name);
    }

    private static Schema<?> schemaOf(Class<?> type) {
        return schemas(type).get(type.getSimpleName());
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> schemas(Class<?> type) {
        var converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        return converters.readAll(new AnnotatedType(type));
    }

    record Answer(
            String text,
            int count,
            List<Place> places,
            @Nullable Instant at,
            @Nullable Place place) {}
}
