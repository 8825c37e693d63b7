package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.employers.EmployerView;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.PublicProjectView;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An open project as https://schema.org/JobPosting, with the fields that Google requires and recommends.
///
/// @param description safe HTML
record JobPosting(
        ProjectId id,
        String slug,
        String title,
        String description,
        @Nullable Instant publishedAt,
        LocalDate applyBy,
        WorkMode mode,
        @Nullable Place place,
        Money fee,
        List<String> skills,
        String employerName,
        String employerSlug) {

    /// The whole posting, for the project's own page.
    ///
    /// @param description what follows the outcome, safe HTML
    static JobPosting whole(PublicProjectView project, String description) {
        var terms = project.terms();
        return new JobPosting(
                project.id(),
                project.slug(),
                terms.title(),
                paragraph(terms.outcome()) + description,
                project.publishedAt(),
                terms.applyBy(),
                terms.mode(),
                terms.place(),
                project.figures().fee(),
                terms.skills(),
                project.employer().name(),
                project.employer().slug());
    }

    /// The posting in short, for a list: it is described by its outcome alone.
    static JobPosting brief(ProjectView project, EmployerView employer) {
        var terms = project.terms();
        return new JobPosting(
                project.id(),
                project.slug(),
                terms.title(),
                paragraph(terms.outcome()),
                project.publishedAt(),
                terms.applyBy(),
                terms.mode(),
                terms.place(),
                project.figures().fee(),
                terms.skills(),
                employer.name(),
                employer.slug());
    }

    Map<String, Object> thing(String baseUrl) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", "JobPosting");
        thing.put("title", title);
        thing.put("description", description);
        thing.put("identifier", Map.of("@type", "PropertyValue", "name", "Foothold", "value", id.toString()));
        thing.put("datePosted", String.valueOf(publishedAt));
        thing.put(
                "validThrough",
                applyBy.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toString());
        thing.put("employmentType", List.of("CONTRACTOR", "TEMPORARY", "INTERN"));
        thing.put(
                "hiringOrganization",
                Map.of(
                        "@type",
                        "Organization",
                        "name",
                        employerName,
                        "sameAs",
                        baseUrl + "/employers/" + employerSlug));
        thing.put("baseSalary", salary());
        thing.put("skills", String.join(", ", skills));
        thing.put("directApply", true);
        thing.put("url", baseUrl + "/projects/" + slug);
        // what is done at a place now and then must not be called remote
        if (mode == WorkMode.REMOTE) {
            thing.put("jobLocationType", "TELECOMMUTE");
            thing.put("applicantLocationRequirements", Map.of("@type", "Country", "name", "USA"));
        }
        if (place != null) {
            thing.put("jobLocation", Map.of("@type", "Place", "address", address(place)));
        }
        return thing;
    }

    private Map<String, Object> salary() {
        return Map.of(
                "@type",
                "MonetaryAmount",
                "currency",
                fee.currency(),
                "value",
                Map.of("@type", "QuantitativeValue", "value", BigDecimal.valueOf(fee.minor(), 2)));
    }

    private static Map<String, Object> address(Place place) {
        return Map.of(
                "@type",
                "PostalAddress",
                "addressLocality",
                place.city(),
                "addressRegion",
                place.state(),
                "addressCountry",
                "US");
    }

    private static String paragraph(String text) {
        return "<p>" + htmlEscape(text) + "</p>";
    }
}
