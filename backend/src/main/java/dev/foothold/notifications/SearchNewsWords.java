package dev.foothold.notifications;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.NewProjectsFound;
import dev.foothold.projects.ProjectView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Says what is new for one saved search, or for several under the name of each.
record SearchNewsWords(NewProjectsFound found, List<SearchNews> news, Map<EmployerId, EmployerView> employers) {

    private static final String ALL_SEARCHES = "/home/saved-searches";
    private static final int MOST_NAMED = 10;
    private static final int MOST_NAMED_OF_EACH = 5;

    /// Mail programs cut off what is much longer.
    private static final int MOST_NAMED_TOGETHER = 60;

    Message message() {
        return news.size() == 1 ? ofOne(news.getFirst()) : ofSeveral();
    }

    private Message ofOne(SearchNews one) {
        var title = one.isOne()
                ? "New for " + one.name() + ": " + one.open().getFirst().terms().title()
                : amount(one.count(), one.isComplete()) + " for " + one.name();
        return about(title)
                .saying(one.isOne() ? "It answers a search that you saved." : "They answer a search that you saved.")
                .saying(one.isMoreThan(MOST_NAMED) ? "There are " + one.besides(MOST_NAMED) + "." : null)
                .pointingTo(one.open().stream()
                        .limit(MOST_NAMED)
                        .map(project -> new Message.FurtherLink(line(project), page(project)))
                        .toList())
                .leadingTo(one.page(), "See the search");
    }

    private Message ofSeveral() {
        var count = news.stream().mapToInt(SearchNews::count).sum();
        var isComplete = news.stream().allMatch(SearchNews::isComplete);
        var others = news.size() == 2 ? news.getLast().name() : news.size() - 1 + " more searches";
        return about(amount(count, isComplete) + " for " + news.getFirst().name() + " and " + others)
                .saying("They answer searches that you saved. What answers several stands under the first of them.")
                .pointingTo(news.stream().flatMap(this::links).toList())
                .leadingTo(ALL_SEARCHES, "See your saved searches");
    }

    private Message about(String title) {
        return Message.about("projects-found", found.searches().getFirst().search(), found.at(), title)
                .stoppedAt(found.stopPath());
    }

    private Stream<Message.FurtherLink> links(SearchNews one) {
        var heading = one.name();
        var named = Math.clamp(MOST_NAMED_TOGETHER / news.size(), 1, MOST_NAMED_OF_EACH);
        var projects = one.open().stream()
                .limit(named)
                .map(project -> new Message.FurtherLink(line(project), page(project), heading));
        var all = one.isMoreThan(named) ? "See the search with " + one.besides(named) : "See the search";
        return Stream.concat(projects, Stream.of(new Message.FurtherLink(all, one.page(), heading)));
    }

    private String line(ProjectView project) {
        var employer = employers.get(project.employer());
        return project.terms().title() + (employer == null ? "" : ", " + employer.name()) + ": "
                + Words.money(project.figures().fee()) + " for about "
                + project.terms().hours() + " hours";
    }

    private static String page(ProjectView project) {
        return "/projects/" + project.slug();
    }

    private static String amount(int count, boolean isComplete) {
        return (isComplete ? "" : "More than ") + count + (count == 1 ? " new project" : " new projects");
    }
}
