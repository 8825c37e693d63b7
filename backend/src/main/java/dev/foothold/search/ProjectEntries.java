package dev.foothold.search;

import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.projects.CategoryView;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says what the index should hold of projects: a document of each that can be found.
@Component
class ProjectEntries {

    // not the application's own: checksums must not change with how the API writes JSON
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Employers employers;
    private final ReplyTimes replies;
    private final Map<String, String> categories;
    private final Clock clock;

    ProjectEntries(Employers employers, ReplyTimes replies, Projects projects, Clock clock) {
        this.employers = employers;
        this.replies = replies;
        this.categories =
                projects.categories().stream().collect(Collectors.toMap(CategoryView::key, CategoryView::name));
        this.clock = clock;
    }

    /// The documents by project; those are left out that nobody can find now.
    Map<String, IndexedDocument> of(Collection<ProjectView> projects) {
        var findable = projects.stream().filter(this::isFindable).toList();
        var offering = findable.stream().map(ProjectView::employer).collect(Collectors.toSet());
        var known = employers.all(offering);
        var replyDays = replies.of(offering);
        var documents = new LinkedHashMap<String, IndexedDocument>();
        for (var project : findable) {
            var employer = known.get(project.employer());
            if (employer != null) {
                documents.put(
                        project.id().toString(),
                        IndexedDocument.of(document(project, employer, replyDays.get(employer.id())), MAPPER));
            }
        }
        return documents;
    }

    private ProjectDocument document(ProjectView project, EmployerView employer, @Nullable Integer replyDays) {
        var category = project.terms().category();
        return ProjectDocument.of(project, employer, categories.getOrDefault(category, category), replyDays);
    }

    private boolean isFindable(ProjectView project) {
        return project.status() == ProjectStatus.PUBLISHED
                && !project.terms().applyBy().isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
