package dev.foothold.search;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.projects.CategoryView;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries the projects' current state from their door to the index.
@Component
class Indexer {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int PAGE = 500;

    private final Projects projects;
    private final Employers employers;
    private final SearchOutbox outbox;
    private final ProjectIndex index;
    private final Clock clock;

    Indexer(Projects projects, Employers employers, SearchOutbox outbox, ProjectIndex index, Clock clock) {
        this.projects = projects;
        this.employers = employers;
        this.outbox = outbox;
        this.index = index;
        this.clock = clock;
    }

    /// Writes what waits in the outbox.
    ///
    /// @return whether more may be waiting
    boolean writePending() throws IOException {
        var pending = outbox.next();
        if (pending.isEmpty()) {
            return false;
        }
        if (!index.exists()) {
            rebuild();
            return true;
        }
        var views = projects
                .forSearch(pending.stream().map(SearchOutbox.Pending::project).toList())
                .stream()
                .collect(Collectors.toMap(ProjectView::id, view -> view));
        var sources = sources(List.copyOf(views.values()));
        index.write(pending.stream()
                .map(row -> entry(row.project(), row.number(), views.get(row.project()), sources))
                .toList());
        outbox.done(pending);
        return true;
    }

    /// Fills a new index from the projects' door and puts it in the place of the old one.
    void rebuild() throws IOException {
        var version = outbox.mark();
        var name = index.create();
        var count = 0;
        for (var page = projects.allForSearch(null, PAGE);
                !page.isEmpty();
                page = projects.allForSearch(page.getLast().id(), PAGE)) {
            var sources = sources(page);
            var entries = new ArrayList<ProjectIndex.Entry>();
            page.stream()
                    .filter(this::isFindable)
                    .forEach(project -> entries.add(entry(project.id(), version, project, sources)));
            index.write(name, entries);
            count += entries.size();
        }
        index.use(name);
        LOG.info("The index of projects was rebuilt: {} open projects in {}", count, name);
    }

    private record Sources(Map<EmployerId, EmployerView> employers, Map<String, String> categories) {}

    private Sources sources(List<ProjectView> page) {
        return new Sources(
                employers.all(page.stream().map(ProjectView::employer).collect(Collectors.toSet())),
                projects.categories().stream().collect(Collectors.toMap(CategoryView::key, CategoryView::name)));
    }

    private ProjectIndex.Entry entry(
            ProjectId id, long version, @org.jspecify.annotations.Nullable ProjectView project, Sources sources) {
        if (project == null || !isFindable(project)) {
            return new ProjectIndex.Entry(id.toString(), version, null);
        }
        var employer = sources.employers().get(project.employer());
        var category = sources.categories()
                .getOrDefault(project.terms().category(), project.terms().category());
        return new ProjectIndex.Entry(
                id.toString(), version, employer == null ? null : ProjectDocument.of(project, employer, category));
    }

    private boolean isFindable(ProjectView project) {
        return project.status() == ProjectStatus.PUBLISHED
                && !project.terms().applyBy().isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
