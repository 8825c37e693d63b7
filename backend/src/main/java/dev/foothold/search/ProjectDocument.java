package dev.foothold.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.ProjectView;
import dev.foothold.universities.ClassStanding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A project as Elasticsearch keeps it: what is searched, what is counted, and what a card shows. Money is in cents,
/// dates are ISO days.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectDocument(
        String id,
        String slug,
        String title,
        @Nullable String outcome,
        @Nullable String description,
        String employer,
        String employerName,
        String employerSlug,
        boolean employerVerified,
        String category,
        String categoryName,
        List<String> skills,
        String mode,
        @Nullable String city,
        @Nullable String state,
        @Nullable GeoPoint location,
        int hours,
        long fee,
        long payPerHour,
        long net,
        boolean earlyYear,
        List<String> audience,
        String applyBy,
        String startsOn,
        String endsOn,
        String publishedAt,
        int positionsLeft) {

    /// Degrees north and east.
    record GeoPoint(double lat, double lon) {}

    static ProjectDocument of(ProjectView project, EmployerView employer, String categoryName) {
        var terms = project.terms();
        var place = terms.place();
        return new ProjectDocument(
                project.id().toString(),
                project.slug(),
                terms.title(),
                terms.outcome(),
                text(project),
                employer.id().toString(),
                employer.name(),
                employer.slug(),
                employer.status() == EmployerStatus.VERIFIED,
                terms.category(),
                categoryName,
                terms.skills(),
                terms.mode().name(),
                place == null ? null : place.city(),
                place == null ? null : place.state(),
                location(place == null ? null : place.latitude(), place == null ? null : place.longitude()),
                terms.hours(),
                project.figures().fee().minor(),
                project.figures().payPerHour().minor(),
                project.figures().net().minor(),
                terms.audience().welcomesEarlyYears(),
                terms.audience().standings().stream()
                        .map(ClassStanding::name)
                        .sorted()
                        .toList(),
                terms.applyBy().toString(),
                terms.startsOn().toString(),
                terms.endsOn().toString(),
                String.valueOf(project.publishedAt()),
                project.positionsLeft());
    }

    private static String text(ProjectView project) {
        var terms = project.terms();
        var deliverables = terms.deliverables().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.criteria().stream()));
        return String.join(
                "\n",
                Stream.concat(Stream.of(terms.description()), deliverables).toList());
    }

    private static @Nullable GeoPoint location(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }
}
