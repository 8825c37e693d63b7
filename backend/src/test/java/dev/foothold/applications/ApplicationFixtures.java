package dev.foothold.applications;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.SampleTerms;
import dev.foothold.students.StudentFixtures;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;

/// Applications in every state, reached by the verbs that people use.
public class ApplicationFixtures {

    private final Applications applications;
    private final ProjectFixtures projects;
    private final StudentFixtures students;

    /// Takes the doors from the running application.
    public ApplicationFixtures(BeanFactory beans) {
        this.applications = beans.getBean(Applications.class);
        this.projects = new ProjectFixtures(beans);
        this.students = new StudentFixtures(beans);
    }

    /// An application, its student and the project it is for.
    public record Bid(ApplicationId id, StudentFixtures.Signed student, ProjectFixtures.Offered project) {

        /// Who decides about it.
        public AccountId owner() {
            return project.owner();
        }
    }

    /// A first-year student has applied.
    public Bid applied() {
        return applied(projects.published());
    }

    /// A first-year student has applied to a project with other terms.
    public Bid applied(UnaryOperator<SampleTerms> change) {
        return applied(projects.published(change));
    }

    /// One more first-year student has applied to the project.
    public Bid applied(ProjectFixtures.Offered project) {
        var student = students.firstYear();
        var application = applications.apply(student.account(), project.id(), answers());
        return new Bid(application.id(), student, project);
    }

    /// The student has an offer.
    public Bid offered() {
        return offered(projects.published());
    }

    /// One more student has an offer for the project.
    public Bid offered(ProjectFixtures.Offered project) {
        var bid = applied(project);
        applications.offer(bid.owner(), bid.id(), "We would like to work with you.", null);
        return bid;
    }

    /// The student has taken the position.
    public Bid accepted() {
        return accepted(projects.published());
    }

    /// One more student has taken a position of the project.
    public Bid accepted(ProjectFixtures.Offered project) {
        var bid = offered(project);
        applications.accept(bid.student().account(), bid.id(), null);
        return bid;
    }

    /// Answers that keep every rule for the sample project.
    public static ApplicationAnswers answers() {
        return new ApplicationAnswers(List.of("The attendance lists of my school, 3,000 rows."), List.of());
    }
}
