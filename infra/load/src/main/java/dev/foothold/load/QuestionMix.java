package dev.foothold.load;

import dev.foothold.load.Question.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The questions that are asked, made up from the projects themselves so that they find something.
final class QuestionMix {

    static final int OF_A_KIND = 200;

    private static final List<String> MODES = List.of("REMOTE", "HYBRID", "ON_SITE");
    private static final List<String> STANDINGS = List.of("FIRST_YEAR", "SECOND_YEAR", "THIRD_YEAR");
    private static final List<String> HOURS = List.of("20", "25", "30", "40");
    private static final List<String> DOLLARS = List.of("200", "400", "600");

    private final ProjectGenerator generator;
    private final SplittableRandom random;

    QuestionMix(ProjectGenerator generator, LoadSettings settings) {
        this.generator = generator;
        this.random = new SplittableRandom(settings.seed() + 1);
    }

    /// @param projects how many there are
    List<Question> of(Workload workload, int projects) {
        return IntStream.range(0, OF_A_KIND)
                .mapToObj(number -> question(workload, number, generator.project(random.nextInt(projects))))
                .toList();
    }

    private Question question(Workload workload, int number, GeneratedProject about) {
        return switch (workload) {
            case BROWSE -> new Question(workload, "", "", browsed(number, about));
            case TEXT -> text(number, about);
            case SUGGEST -> suggested(about);
            case DEEP -> new Question(workload, "", "", deep(about));
        };
    }

    private static List<Filter> browsed(int number, GeneratedProject about) {
        return switch (number % 4) {
            case 0 -> List.of();
            case 1 -> List.of(new Filter("category", List.of(about.category())));
            case 2 -> List.of(new Filter("mode", List.of(about.mode())));
            default -> List.of(new Filter("skill", List.of(about.skills().getFirst())));
        };
    }

    private List<Filter> deep(GeneratedProject about) {
        var filters = new ArrayList<Filter>();
        var another = generator.project(random.nextInt(1_000));
        filters.add(new Filter("category", different(about.category(), another.category())));
        filters.add(new Filter("mode", different(about.mode(), any(MODES))));
        filters.add(new Filter(
                "skill", different(about.skills().getFirst(), another.skills().getFirst())));
        filters.add(new Filter("standing", List.of(any(STANDINGS))));
        filters.add(new Filter("hours_max", List.of(any(HOURS))));
        filters.add(new Filter("pay_min", List.of(any(DOLLARS))));
        return filters;
    }

    private Question text(int number, GeneratedProject about) {
        var words = longWords(about.title());
        var chosen = words.subList(0, Math.min(words.size(), 2 + random.nextInt(2)));
        var meant = String.join(" ", chosen);
        return new Question(Workload.TEXT, number % 2 == 0 ? meant : mistyped(meant), meant, List.of());
    }

    private Question suggested(GeneratedProject about) {
        var name = random.nextInt(4) == 0 ? about.employer().name() : about.title();
        var words = longWords(name);
        var word = words.isEmpty() ? name : any(words);
        var begun = word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
        return new Question(Workload.SUGGEST, begun, begun, List.of());
    }

    /// Two neighbouring letters of the longest word change places.
    private String mistyped(String text) {
        var longest = Arrays.stream(text.split(" "))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(text);
        var at = 1 + random.nextInt(Math.max(1, longest.length() - 2));
        var letters = longest.toCharArray();
        letters[at] = longest.charAt(at + 1);
        letters[at + 1] = longest.charAt(at);
        return text.replace(longest, new String(letters));
    }

    private static List<String> longWords(String text) {
        return Arrays.stream(text.split("[^A-Za-z]+"))
                .filter(word -> word.length() > 3)
                .toList();
    }

    private static List<String> different(String one, String other) {
        return one.equals(other) ? List.of(one) : List.of(one, other);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
