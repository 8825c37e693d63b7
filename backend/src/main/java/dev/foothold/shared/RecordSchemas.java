package dev.foothold.shared;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the API document what records say of absence: a component is required unless it is `@Nullable`.
class RecordSchemas implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> resolved = others.next().resolve(type, context, others);
        if (resolved == null) {
            return null;
        }
        var java = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        Schema<?> schema = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(nameIn(resolved.get$ref()));
        if (java.isRecord() && schema != null && schema.getProperties() != null) {
            Arrays.stream(java.getRecordComponents()).forEach(component -> describe(schema, component));
        }
        return resolved;
    }

    private static void describe(Schema<?> schema, RecordComponent component) {
        var name = component.getName();
        var property = schema.getProperties().get(name);
        if (property == null) {
            return;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema.getProperties().put(name, orNull(property));
        } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
            schema.addRequiredItem(name);
        }
    }

    /// A reference cannot say it of itself, so that it becomes one of two choices.
    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem(NULL)));
        }
        if (property.getTypes() != null) {
            property.addType(NULL);
        }
        return property;
    }

    static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
