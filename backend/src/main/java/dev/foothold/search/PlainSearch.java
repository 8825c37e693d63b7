package dev.foothold.search;

import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.projects.CategoryView;
import dev.foothold.projects.ProjectBrief;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.search.SearchQuery.Near;
import dev.foothold.search.SearchResult.ProjectHit;
import dev.foothold.search.SearchResult.SearchFacets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stays of the search without Elasticsearch: the newest two thousand open projects, narrowed by the filters that
/// a [ProjectBrief] can answer and by the words as they stand in titles, skills and names; without ranking, facets or
/// forgiveness. What it could not follow, it names.
@Component
class PlainSearch {

    private static final int NEWEST = 2_000;

    private final Projects projects;
    private final Employers employers;

    PlainSearch(Projects projects, Employers employers) {
        this.projects = projects;
        this.employers = employers;
    }

    SearchResult search(SearchQuery search) {
        var open = projects.newestOpen(NEWEST);
        var known = employers.all(open.stream().map(ProjectBrief::employer).collect(Collectors.toSet()));
        var filters = new PlainFilters(search, known);
        var found = open.stream().filter(filters::admit).sorted(order(search)).toList();
        var page = found.stream().skip(search.from()).limit(search.size()).toList();
        return new SearchResult(
                hits(page),
                found.size(),
                open.size() < NEWEST,
                search.page(),
                search.size(),
                SearchFacets.none(),
                null,
                List.of(),
                PlainFilters.ignoredOf(search),
                true,
                null);
    }

    private List<ProjectHit> hits(List<ProjectBrief> page) {
        var views = projects.forSearch(page.stream().map(ProjectBrief::id).toList()).stream()
                .collect(Collectors.toMap(ProjectView::id, view -> view));
        var known = employers.all(page.stream().map(ProjectBrief::employer).collect(Collectors.toSet()));
        var names = projects.categories().stream().collect(Collectors.toMap(CategoryView::key, CategoryView::name));
        return page.stream()
                .map(brief -> views.get(brief.id()))
                .filter(Objects::nonNull)
                .map(view -> hit(view, known.get(view.employer()), names))
                .toList();
    }

    private static ProjectHit hit(ProjectView view, @Nullable EmployerView employer, Map<String, String> names) {
        var category = view.terms().category();
        return ProjectHit.of(
                ProjectDocument.of(view, Objects.requireNonNull(employer), names.getOrDefault(category, category))
                        .card());
    }

    private static Comparator<ProjectBrief> order(SearchQuery search) {
        var newest = Comparator.comparing(ProjectBrief::publishedAt).reversed();
        return switch (search.sort()) {
            case PAY -> Comparator.comparing(ProjectBrief::fee).reversed().thenComparing(newest);
            case PAY_PER_HOUR ->
                Comparator.comparingLong(PlainFilters::payPerHour).reversed().thenComparing(newest);
            case CLOSING -> Comparator.comparing(ProjectBrief::applyBy).thenComparing(newest);
            case START -> Comparator.comparing(ProjectBrief::startsOn).thenComparing(newest);
            case NEAREST ->
                search.near() == null ? newest : nearest(search.near()).thenComparing(newest);
            case BEST, NEWEST -> newest;
        };
    }

    private static Comparator<ProjectBrief> nearest(Near near) {
        return Comparator.comparingDouble(project -> PlainFilters.miles(near, project));
    }
}
