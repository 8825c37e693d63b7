package dev.foothold.load;

import dev.foothold.load.GeneratedProject.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes up projects from the texts of the demo: the same seed and number give the same project, whatever the size.
final class ProjectGenerator {

    /// So few that each has some projects with the smallest size that is usually measured, and files full of them
    /// with the largest.
    static final int EMPLOYERS = 500;

    /// Over how many days before now projects were published.
    static final int PUBLISHED_WITHIN_DAYS = 90;

    /// With less an operator has to approve the pay, in dollars an hour.
    private static final int LEAST_PAY = 20;

    private static final long SPREAD = 0xD1342543DE82EF95L;
    private static final int ODD = 0x9E3779B1;
    private static final List<String> MODES = List.of("REMOTE", "REMOTE", "HYBRID", "ON_SITE");
    private static final List<String> EARLY = List.of("FIRST_YEAR", "SECOND_YEAR");
    private static final List<String> LATE = List.of("THIRD_YEAR", "FOURTH_YEAR_PLUS", "MASTERS");
    private static final List<String> FOR_WHOM = List.of(
            "a family business", "a growing team", "a spring launch", "a city nonprofit", "a new market", "our board");

    private final long seed;
    private final List<JsonNode> models;
    private final List<JsonNode> employers;
    private final List<String> skills;

    ProjectGenerator(LoadSettings settings) {
        this.seed = settings.seed();
        this.models = list(settings, "projects.json");
        this.employers = list(settings, "employers.json");
        this.skills = list(settings, "skills.json").stream()
                .flatMap(group -> texts(group, "skills").stream())
                .toList();
    }

    List<GeneratedEmployer> employers() {
        return IntStream.range(0, EMPLOYERS).mapToObj(this::employer).toList();
    }

    GeneratedEmployer employer(int number) {
        var random = random(number, 7);
        var place = any(employers, random);
        var first = words(any(employers, random), "name");
        var second = words(any(employers, random), "name");
        var name = first[0] + " " + second[second.length - 1] + " " + (number + 1);
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new GeneratedEmployer(
                new UUID(random.nextLong(), random.nextLong()),
                slug,
                name,
                place.path("city").asString(),
                place.path("state").asString(),
                place.path("latitude").asDouble() + random.nextDouble(-0.2, 0.2),
                place.path("longitude").asDouble() + random.nextDouble(-0.2, 0.2));
    }

    GeneratedProject project(int number) {
        var random = random(number, 1);
        var model = any(models, random);
        var category = model.path("category").asString();
        var like = models.stream()
                .filter(other -> other.path("category").asString().equals(category))
                .toList();
        var hours = 4 * random.nextInt(2, 11);
        var applyBy = random.nextInt(10, 120);
        return new GeneratedProject(
                String.format("%08x", number * ODD),
                employer((int) Math.floor(Math.pow(random.nextDouble(), 2) * EMPLOYERS)),
                title(model, random),
                sentences(like, "outcome", 3, random),
                sentences(like, "description", 14, random),
                any(like, random).path("deliverables"),
                skills(model, like, random),
                category,
                hours,
                100L * hours * random.nextInt(LEAST_PAY, 56),
                random.nextInt(1, 4),
                days(applyBy, random),
                any(MODES, random),
                random.nextInt(3) > 0 ? List.of() : random.nextBoolean() ? EARLY : LATE);
    }

    private static Days days(int applyBy, SplittableRandom random) {
        var starts = applyBy + random.nextInt(1, 15);
        // the window of work has 7 to 31 days
        return new Days(-random.nextInt(0, PUBLISHED_WITHIN_DAYS), applyBy, starts, starts + random.nextInt(14, 32));
    }

    private String title(JsonNode model, SplittableRandom random) {
        var title = model.path("title").asString();
        var cut = title.indexOf(" for ");
        var whole = cut < 0 ? title : title.substring(0, cut) + " for " + any(FOR_WHOM, random);
        return whole.length() <= 90 ? whole : title;
    }

    private List<String> skills(JsonNode model, List<JsonNode> like, SplittableRandom random) {
        var all = new ArrayList<>(texts(model, "skills"));
        all.addAll(texts(any(like, random), "skills"));
        all.add(any(skills, random));
        var chosen = all.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
        while (chosen.size() > 3 + number(random)) {
            chosen.remove(random.nextInt(chosen.size()));
        }
        return List.copyOf(chosen);
    }

    private static int number(SplittableRandom random) {
        return random.nextInt(3);
    }

    /// As many sentences as asked for, out of several texts, so that no two projects read alike.
    private static String sentences(List<JsonNode> like, String field, int count, SplittableRandom random) {
        var said = new ArrayList<String>();
        while (said.size() < count) {
            var text = any(like, random).path(field).asString().split("(?<=[.?!])\\s+");
            var from = random.nextInt(text.length);
            said.addAll(Arrays.asList(text).subList(from, Math.min(text.length, from + 3)));
        }
        return String.join(" ", said.subList(0, count));
    }

    private SplittableRandom random(int number, int kind) {
        // mixed well: streams that begin near each other would tell the same story a little later
        var mixed = (seed ^ (long) kind << 56) + (number + 1L) * SPREAD;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return new SplittableRandom(mixed ^ mixed >>> 33);
    }

    private static List<JsonNode> list(LoadSettings settings, String file) {
        var read = JsonMapper.builder().build().readTree(settings.demo(file));
        return StreamSupport.stream(read.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String[] words(JsonNode node, String field) {
        return node.path(field).asString().split(" ");
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
