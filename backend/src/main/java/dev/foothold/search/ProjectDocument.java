package dev.foothold.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.ProjectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project as Elasticsearch keeps it: what is searched, what is counted, and the card that is shown. Money is in
/// cents, dates are ISO days.
///
/// @param card what a browser gets, ready made
/// @param labels words under which it is looked for though its text does not have them: the place, the mode
/// @param vocabulary the words of its title and what stands around it, for the correction of mistyped ones
/// @param cityKey the city with its state, for projects that have a place
/// @param flags what it is besides: open to early years, good for a first project
/// @param admits the class standings that may apply, each by name
/// @param universities whose students may apply; `ANY` where all may
/// @param standing where it stands among all while no words are searched: the moment of publication and what speaks for
/// it, in seconds
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectDocument(
        String id,
        String slug,
        ProjectCard card,
        String title,
        @Nullable String outcome,
        @Nullable String description,
        String employer,
        String employerName,
        String employerSlug,
        boolean employerVerified,
        String category,
        String categoryName,
        List<String> skills,
        List<String> labels,
        List<String> vocabulary,
        String mode,
        @Nullable String city,
        @Nullable String state,
        @Nullable String cityKey,
        @Nullable GeoPoint location,
        int hours,
        long fee,
        long payPerHour,
        long net,
        boolean earlyYear,
        List<String> flags,
        List<String> audience,
        List<String> admits,
        List<String> universities,
        @Nullable Integer replyDays,
        String applyBy,
        String startsOn,
        String endsOn,
        String publishedAt,
        long standing,
        int positionsLeft) {

    /// Degrees north and east.
    record GeoPoint(double lat, double lon) {}

    static ProjectDocument of(ProjectView project, EmployerView employer, String categoryName) {
        return of(project, employer, categoryName, null);
    }

    /// @param replyDays how many days the employer usually takes to answer, where that is known
    static ProjectDocument of(
            ProjectView project, EmployerView employer, String categoryName, @Nullable Integer replyDays) {
        return new DocumentMaker(project, employer, categoryName, replyDays).document();
    }
}
