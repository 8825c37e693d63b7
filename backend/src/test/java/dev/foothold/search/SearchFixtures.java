package dev.foothold.search;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.BeanFactory;

/// One employer with many projects, and a look into the engine past the application.
class SearchFixtures {

    private final Projects projects;
    private final EmployerFixtures employers;
    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final IndexTasks tasks;

    SearchFixtures(BeanFactory beans) {
        this.projects = beans.getBean(Projects.class);
        this.employers = new EmployerFixtures(beans);
        this.client = beans.getBean("indexingClient", ElasticsearchClient.class);
        this.settings = beans.getBean(ElasticsearchSettings.class);
        this.tasks = beans.getBean(IndexTasks.class);
        awaitTheFirstIndex(beans.getBean(ProjectIndex.class), beans.getBean(EngineWatch.class));
        var index = beans.getBean(ProjectIndex.class);
        await().atMost(Duration.ofSeconds(30)).until(index::exists);
    }

    // the index is made in the background after the start
    static void awaitTheFirstIndex(ProjectIndex index, EngineWatch watch) {
        await().atMost(Duration.ofSeconds(60)).until(() -> index.exists() && !watch.isAway());
    }

    EmployerFixtures.Owned employer() {
        return employers.verified();
    }

    AccountId operator() {
        return employers.operator();
    }

    ProjectId published(EmployerFixtures.Owned employer, String title) {
        var terms = new SampleTerms(employer.owner()).title(title).positions(2).make();
        var id = projects.draft(employer.owner(), employer.id(), terms).id();
        projects.publish(employer.owner(), id);
        return id;
    }

    /// The titles that the engine finds for an employer now, by id.
    Map<String, String> found(EmployerId employer) {
        try {
            var hits = client.search(
                            request -> request.index(settings.alias())
                                    .size(10_000)
                                    .source(source -> source.filter(filter -> filter.includes("title")))
                                    .query(query -> query.term(
                                            term -> term.field("employer").value(FieldValue.of(employer.toString())))),
                            Map.class)
                    .hits()
                    .hits();
            var titles = new TreeMap<String, String>();
            hits.forEach(hit -> titles.put(
                    Objects.requireNonNull(hit.id()),
                    String.valueOf(Objects.requireNonNull(hit.source()).get("title"))));
            return titles;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /// A field of an entry, as the index has it.
    Object field(ProjectId project, String field) {
        try {
            var entry = client.get(get -> get.index(settings.alias()).id(project.toString()), Map.class)
                    .source();
            return entry == null ? "none" : String.valueOf(entry.get(field));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /// Takes an entry out of the index behind the application's back.
    void lose(ProjectId project) throws IOException {
        client.delete(delete -> delete.index(settings.alias()).id(project.toString()));
    }

    /// Waits for the work on the index that was begun last.
    IndexTask finished(IndexTask.Kind kind) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> tasks.latest().getFirst(), task -> task.kind() == kind && task.finishedAt() != null);
    }
}
