package dev.foothold.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The words under which students look for a project though its text does not have them. The synonyms lead to
/// `firstproject`, `earlyyear`, `remote` and `onsite`.
final class SearchLabels {

    private static final Map<String, String> STATES = states();

    private SearchLabels() {}

    static List<String> of(ProjectCard card, String industry) {
        var labels = new ArrayList<String>();
        labels.add(industry);
        labels.add(
                switch (card.mode()) {
                    case "REMOTE" -> "remote";
                    case "HYBRID" -> "hybrid";
                    default -> "onsite";
                });
        if (card.firstProject()) {
            labels.add("firstproject");
        }
        if (card.earlyYear()) {
            labels.add("earlyyear");
        }
        if (card.city() != null && card.state() != null) {
            labels.add(card.city());
            labels.add(STATES.getOrDefault(card.state(), card.state()));
        }
        return labels;
    }

    private static Map<String, String> states() {
        try (var content = new ClassPathResource("reference/states.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(content, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
