package dev.foothold.search;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.DataBinder;

/// Reads and writes a search as the parameters of an address, in one form for each question whatever their order.
final class SavedQuestion {

    static final int LONGEST = 2000;

    /// What is asked for, without the place in the list.
    private static final SortedSet<String> NAMES = names();

    private static final DefaultFormattingConversionService CONVERSION = new DefaultFormattingConversionService();

    private SavedQuestion() {}

    /// The one form of a question; what is no parameter of a search is left out. Throws [InvalidInput] that names every
    /// wrong parameter.
    static String canonical(String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidInput("query", "A search of more than " + LONGEST + " characters cannot be saved.");
        }
        var values = values(typed);
        read(values, 1);
        var question = NAMES.stream()
                .filter(values::containsKey)
                .flatMap(name -> values.get(name).stream()
                        .distinct()
                        .sorted()
                        .map(value -> name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        if (question.length() > LONGEST) {
            throw new InvalidInput("query", "A search of more than " + LONGEST + " characters cannot be saved.");
        }
        return question;
    }

    /// The search for the newest projects that answer the question.
    static SearchQuery newest(String question, int size) {
        var values = values(question);
        values.put("sort", List.of(SearchSort.NEWEST.name()));
        return read(values, size);
    }

    /// Tells questions apart in an index of the database.
    static String digest(String question) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static SearchQuery read(Map<String, List<String>> values, int size) {
        var first = new LinkedHashMap<>(values);
        first.keySet().retainAll(NAMES);
        first.put("page", List.of("1"));
        first.put("size", List.of(String.valueOf(size)));
        var binder = new DataBinder(null, "search");
        binder.setTargetType(ResolvableType.forClass(SearchQuery.Parameters.class));
        binder.setConversionService(CONVERSION);
        binder.construct(new Given(first));
        if (binder.getBindingResult().hasErrors()) {
            throw new InvalidInput(binder.getBindingResult().getFieldErrors().stream()
                    .map(error -> new FieldError(error.getField(), "This value cannot be read."))
                    .toList());
        }
        return SearchQuery.of((SearchQuery.Parameters) Objects.requireNonNull(binder.getTarget()));
    }

    private static SortedSet<String> names() {
        var names = Arrays.stream(SearchQuery.Parameters.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(Set.of("page", "size", "facets"));
        return names;
    }

    private static Map<String, List<String>> values(String question) {
        var values = new LinkedHashMap<String, List<String>>();
        Arrays.stream(question.replaceFirst("^\\?", "").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !decoded(pair[1]).isBlank())
                .forEach(pair -> values.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                        .add(decoded(pair[1])));
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new InvalidInput("query", "This is not the query of an address: a % is followed by no number.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Hands the binder what the address gives.
    private record Given(Map<String, List<String>> values) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var given = values.get(name);
            return given == null || type == List.class ? given : given.getFirst();
        }

        @Override
        public Set<String> getNames() {
            return values.keySet();
        }
    }
}
