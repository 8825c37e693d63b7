package dev.foothold.engagements;

import dev.foothold.projects.Deliverable;
import dev.foothold.projects.ProjectTerms;
import dev.foothold.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Fills the terms of an engagement into the agreement's text.
@Component
class AgreementTemplate {

    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private final EngagementSettings settings;
    private final String template;

    AgreementTemplate(EngagementSettings settings) {
        this.settings = settings;
        this.template = read("agreements/" + settings.agreement() + ".md");
    }

    Agreement fill(EngagementTerms terms, Names names, ProjectTerms project, LocalDate openedOn) {
        var share = terms.fee().basisPoints(settings.cancellationBasisPoints());
        var values = Map.ofEntries(
                Map.entry("version", settings.agreement()),
                Map.entry("openedOn", DAY.format(openedOn)),
                Map.entry("employer", plain(names.employer())),
                Map.entry("supervisor", plain(names.supervisor())),
                Map.entry("student", plain(names.student())),
                Map.entry("project", plain(project.title())),
                Map.entry("outcome", plain(project.outcome())),
                Map.entry("hours", String.valueOf(project.hours())),
                Map.entry("mode", place(project)),
                Map.entry("startsOn", DAY.format(terms.startsOn())),
                Map.entry("endsOn", DAY.format(terms.endsOn())),
                Map.entry("deliverables", deliverables(terms.deliverables())),
                Map.entry("fee", amount(terms.fee())),
                Map.entry("platformFee", amount(terms.fee().minus(terms.net()))),
                Map.entry("net", amount(terms.net())),
                Map.entry("reviewDays", String.valueOf(settings.reviewDays())),
                Map.entry("revisionRounds", String.valueOf(settings.revisionRounds())),
                Map.entry("cancellationShare", settings.cancellationBasisPoints() / 100 + " %"),
                Map.entry("cancellationFee", amount(share)),
                Map.entry("aiPolicy", aiPolicy(project)));
        return Agreement.of(settings.agreement(), filled(values));
    }

    private String filled(Map<String, String> values) {
        return BLANK.matcher(template).replaceAll(blank -> {
            var value = values.get(blank.group(1));
            if (value == null) {
                throw new IllegalStateException("The agreement asks for an unknown term: " + blank.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String deliverables(List<Deliverable> deliverables) {
        return IntStream.range(0, deliverables.size())
                .mapToObj(i -> (i + 1) + ". **" + plain(deliverables.get(i).title()) + "**\n"
                        + deliverables.get(i).criteria().stream()
                                .map(criterion -> "   - " + plain(criterion))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String place(ProjectTerms project) {
        var place = project.place();
        var where = place == null ? "" : ", " + plain(place.city()) + ", " + plain(place.state());
        return switch (project.mode()) {
            case REMOTE -> "remote";
            case HYBRID -> "hybrid" + where;
            case ON_SITE -> "on site" + where;
        };
    }

    private static String aiPolicy(ProjectTerms project) {
        return switch (project.aiPolicy()) {
            case FORBIDDEN -> "AI tools must not be used to make the deliverables.";
            case ALLOWED_WITH_DISCLOSURE ->
                "AI tools may be used. The student says with every submission what was done with them.";
            case EXPECTED ->
                "AI tools are expected to be used. The student says with every submission what was done with them, and"
                        + " answers for the result.";
        };
    }

    /// People's own words stay words: they cannot add headings, links or markup to the agreement.
    private static String plain(String text) {
        return MARKUP.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    private static String amount(Money money) {
        var figures = String.format(Locale.US, "%,d.%02d", money.minor() / 100, money.minor() % 100);
        return money.currency().equals("USD") ? "$" + figures : money.currency() + " " + figures;
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("There is no agreement at " + path, broken);
        }
    }
}
