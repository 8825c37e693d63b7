package dev.foothold.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/// What people judged to be good answers, and how near a search comes to it.
record Judgements(List<Judgement> all) {

    private static final int DEPTH = 10;

    /// @param kind what is tried by this query: a typo, a synonym, the name of an employer
    /// @param grades 1 to 3 by the project's key; whoever is missing is no answer
    record Judgement(String kind, String query, Map<String, Integer> grades) {}

    /// How good the answers are.
    ///
    /// @param gain NDCG over the first ten: 1 when the best come first in the best order
    /// @param reciprocalRank the mean of one divided by the rank of the first useful answer
    /// @param nothing the share of queries that find nothing
    record Figures(int queries, double gain, double reciprocalRank, double nothing) {
        @Override
        public String toString() {
            return "%4d queries  NDCG@10 %.3f  MRR %.3f  nothing found %.3f"
                    .formatted(queries, gain, reciprocalRank, nothing);
        }
    }

    static Judgements read() {
        try (var content = new ClassPathResource("search/judgements.tsv").getInputStream()) {
            return new Judgements(new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Judgement(columns[0], columns[1], grades(columns[2])))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param search answers a query with the keys of projects, the best first
    Map<String, Figures> figures(Function<String, List<String>> search) {
        var scored = all.stream()
                .map(judgement -> score(judgement, search.apply(judgement.query())))
                .toList();
        var figures = scored.stream()
                .collect(Collectors.groupingBy(
                        score -> score.judgement().kind(),
                        Collectors.collectingAndThen(Collectors.toList(), Judgements::mean)));
        figures.put("all", mean(scored));
        return figures;
    }

    record Score(Judgement judgement, double gain, double reciprocalRank, boolean nothing) {}

    static Score score(Judgement judgement, List<String> found) {
        var grades = found.stream()
                .map(key -> judgement.grades().getOrDefault(key, 0))
                .limit(DEPTH)
                .toList();
        var best = judgement.grades().values().stream()
                .sorted((one, other) -> other - one)
                .limit(DEPTH)
                .toList();
        var first = IntStream.range(0, grades.size())
                .filter(rank -> grades.get(rank) > 0)
                .findFirst();
        return new Score(
                judgement,
                discounted(grades) / discounted(best),
                first.isPresent() ? 1.0 / (first.getAsInt() + 1) : 0,
                found.isEmpty());
    }

    private static double discounted(List<Integer> grades) {
        return IntStream.range(0, grades.size())
                .mapToDouble(rank -> (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2.0) / Math.log(2)))
                .sum();
    }

    private static Figures mean(List<Score> scores) {
        return new Figures(
                scores.size(),
                scores.stream().mapToDouble(Score::gain).average().orElse(0),
                scores.stream().mapToDouble(Score::reciprocalRank).average().orElse(0),
                scores.stream()
                        .mapToDouble(score -> score.nothing() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    private static Map<String, Integer> grades(String column) {
        return Arrays.stream(column.split(" "))
                .map(grade -> grade.split("="))
                .collect(Collectors.toMap(grade -> grade[0], grade -> Integer.valueOf(grade[1])));
    }
}
