package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerFixtures;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;

/// Projects in every state, reached by the verbs that people use.
public class ProjectFixtures {

    private final Projects projects;
    private final EmployerFixtures employers;

    /// Takes the doors from the running application.
    public ProjectFixtures(BeanFactory beans) {
        this.projects = beans.getBean(Projects.class);
        this.employers = new EmployerFixtures(beans);
    }

    /// A project and its employer.
    public record Offered(ProjectId id, EmployerFixtures.Owned employer) {

        /// Whoever owns the employer and supervises the work.
        public AccountId owner() {
            return employer.owner();
        }
    }

    /// A draft of a verified employer.
    public Offered drafted() {
        return drafted(terms -> terms);
    }

    /// A draft with other terms.
    public Offered drafted(UnaryOperator<SampleTerms> change) {
        var employer = employers.verified();
        var terms = change.apply(new SampleTerms(employer.owner())).make();
        return new Offered(
                projects.draft(employer.owner(), employer.id(), terms).id(), employer);
    }

    /// Open for applications.
    public Offered published() {
        return published(terms -> terms);
    }

    /// Open for applications with other terms.
    public Offered published(UnaryOperator<SampleTerms> change) {
        var project = drafted(change);
        projects.publish(project.owner(), project.id());
        return project;
    }

    /// Every position is taken.
    public Offered filled() {
        var project = published();
        projects.takeSeat(project.id());
        return project;
    }

    /// Over.
    public Offered closed() {
        var project = published();
        projects.close(project.owner(), project.id(), "We found another way.");
        return project;
    }
}
