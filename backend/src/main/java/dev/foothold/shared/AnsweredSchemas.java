package dev.foothold.shared;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Tells the API document that answers leave nothing out: what has no value is sent as null.
class AnsweredSchemas implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var sent = new HashSet<String>();
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .flatMap(AnsweredSchemas::bodies)
                .forEach(body -> collect(body, schemas, sent));
        schemas.forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
    }

    private static Stream<Schema<?>> bodies(Operation operation) {
        if (operation.getRequestBody() == null) {
            return Stream.empty();
        }
        return operation.getRequestBody().getContent().values().stream().map(content -> content.getSchema());
    }

    private static void collect(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> sent) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var name = RecordSchemas.nameIn(schema.get$ref());
            if (sent.add(name)) {
                collect(schemas.get(name), schemas, sent);
            }
        }
        parts(schema).forEach(part -> collect(part, schemas, sent));
    }

    private static List<Schema<?>> parts(Schema<?> schema) {
        var parts = new ArrayList<Schema<?>>();
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(parts::add);
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(parts::add);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            parts.add(values);
        }
        return parts;
    }
}
