package dev.foothold.search;

import dev.foothold.employers.Employers;
import dev.foothold.projects.ProjectBrief;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads the job postings that a page with a list of projects carries: the first of them, in short.
@Component
class JobPostings {

    private static final int MOST = 20;

    private final Projects projects;
    private final Employers employers;

    JobPostings(Projects projects, Employers employers) {
        this.projects = projects;
        this.employers = employers;
    }

    List<JobPosting> of(List<ProjectBrief> open) {
        var ids = open.stream().limit(MOST).map(ProjectBrief::id).toList();
        var views = projects.forSearch(ids).stream().collect(Collectors.toMap(ProjectView::id, Function.identity()));
        var offering =
                employers.all(views.values().stream().map(ProjectView::employer).collect(Collectors.toSet()));
        var postings = new ArrayList<JobPosting>();
        for (var id : ids) {
            var project = views.get(id);
            var employer = project == null ? null : offering.get(project.employer());
            // either may have gone since the list was read
            if (project != null && employer != null) {
                postings.add(JobPosting.brief(project, employer));
            }
        }
        return postings;
    }
}
