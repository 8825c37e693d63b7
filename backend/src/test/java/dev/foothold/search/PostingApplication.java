package dev.foothold.search;

import dev.foothold.FootholdApplication;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;

/// The application in a process of its own that posts projects, and may be killed on the way.
class PostingApplication {

    static final String POSTED = "posted: ";
    static final String CAUGHT_UP = "caught up: ";
    static final String EMPLOYER = "employer: ";

    private PostingApplication() {}

    /// @param arguments how many projects to post, then settings of the application
    public static void main(String[] arguments) throws InterruptedException {
        var settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        var application = SpringApplication.run(FootholdApplication.class, settings);
        var fixtures = new SearchFixtures(application);
        var count = Integer.parseInt(arguments[0]);
        if (count > 0) {
            var employer = fixtures.employer();
            System.out.println(EMPLOYER + employer.id());
            for (var i = 0; i < count; i++) {
                System.out.println(POSTED + fixtures.published(employer, "Posted as number " + i));
            }
        }
        var outbox = application.getBean(SearchOutbox.class);
        while (outbox.backlog().rows() > 0) {
            Thread.sleep(50);
        }
        System.out.println(CAUGHT_UP + count);
        application.close();
        System.exit(0);
    }
}
