package dev.foothold.search;

import dev.foothold.employers.Employers;
import dev.foothold.projects.CategoryView;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.search.SearchResult.ProjectHit;
import dev.foothold.search.SearchResult.SearchFacets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What stays of the search without Elasticsearch: open projects whose title holds the words, the newest first.
@Component
class PlainSearch {

    private final Projects projects;
    private final Employers employers;

    PlainSearch(Projects projects, Employers employers) {
        this.projects = projects;
        this.employers = employers;
    }

    SearchResult search(SearchQuery search) {
        var found = projects.openMatching(search.text(), search.size());
        var employersById =
                employers.all(found.stream().map(ProjectView::employer).collect(Collectors.toSet()));
        var names = projects.categories().stream().collect(Collectors.toMap(CategoryView::key, CategoryView::name));
        var hits = found.stream()
                .map(project -> ProjectDocument.of(
                        project,
                        Objects.requireNonNull(employersById.get(project.employer())),
                        names.getOrDefault(
                                project.terms().category(), project.terms().category())))
                .map(document -> ProjectHit.of(document.card()))
                .toList();
        return new SearchResult(
                hits,
                hits.size(),
                hits.size() < search.size(),
                1,
                search.size(),
                SearchFacets.none(),
                null,
                List.of(),
                List.of(),
                true);
    }
}
