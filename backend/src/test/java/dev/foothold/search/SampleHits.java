package dev.foothold.search;

import dev.foothold.projects.WorkMode;
import dev.foothold.search.SearchResult.ProjectHit;
import dev.foothold.shared.Money;
import dev.foothold.universities.ClassStanding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Found projects, to be varied one by one.
final class SampleHits {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private String employer = "harbor-boats";
    private String category = "data-analysis";
    private List<String> skills = List.of("Excel");
    private List<ClassStanding> audience = List.of();
    private Instant publishedAt = NOW.minusSeconds(60L * 60 * 24 * 20);

    SampleHits of(String other) {
        employer = other;
        return this;
    }

    SampleHits in(String other) {
        category = other;
        return this;
    }

    SampleHits asking(String... others) {
        skills = List.of(others);
        return this;
    }

    SampleHits only(ClassStanding... standings) {
        audience = List.of(standings);
        return this;
    }

    SampleHits published(Instant other) {
        publishedAt = other;
        return this;
    }

    /// Twenty hours in two weeks from December 1.
    ProjectHit make() {
        var id = UUID.randomUUID().toString();
        return new ProjectHit(
                null,
                null,
                null,
                List.of(),
                id,
                "clean-" + id.substring(0, 8),
                "Clean a <survey> & count",
                "Harbor \u0007 Boats",
                employer,
                true,
                category,
                category.toUpperCase(java.util.Locale.ROOT),
                skills,
                WorkMode.REMOTE,
                null,
                null,
                null,
                20,
                Money.usd(500_00),
                Money.usd(25_00),
                Money.usd(450_00),
                true,
                false,
                audience,
                null,
                "2026-11-27",
                "2026-12-01",
                "2026-12-15",
                publishedAt.toString(),
                1);
    }
}
