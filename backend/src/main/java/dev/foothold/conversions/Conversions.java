package dev.foothold.conversions;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MembershipView;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.engagements.EngagementStatus;
import dev.foothold.engagements.Engagements;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to conversions: from "I would hire" to a confirmed start.
@Component
@Transactional
public class Conversions {

    private static final int LONGEST_NOTE = 1000;
    private static final Set<ConversionStep> VISIBLE_TO_STUDENTS =
            EnumSet.range(ConversionStep.LINK_SENT, ConversionStep.CONFIRMED);

    private final ConversionRepository conversions;
    private final ConversionViews views;
    private final Prospects prospects;
    private final Tracker tracker;
    private final Engagements engagements;
    private final Students students;
    private final Accounts accounts;
    private final Clock clock;

    Conversions(
            ConversionRepository conversions,
            ConversionViews views,
            Prospects prospects,
            Tracker tracker,
            Engagements engagements,
            Students students,
            Accounts accounts,
            Clock clock) {
        this.conversions = conversions;
        this.views = views;
        this.prospects = prospects;
        this.tracker = tracker;
        this.engagements = engagements;
        this.students = students;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A supervisor would hire the student of a completed engagement; saying so again changes nothing.
    public ConversionView wouldHire(AccountId actor, EngagementId id, @Nullable String note) {
        var engagement = engagements.get(id);
        if (!accounts.isMember(actor, engagement.employer().id())) {
            throw new NotFound("engagement");
        }
        accounts.require(actor, engagement.employer().id(), OWNER, SUPERVISOR);
        var said = note(note);
        var known = conversions.findByEngagement(id);
        if (known.isPresent()) {
            return views.view(known.get(), reader(actor, known.get()));
        }
        if (engagement.status() != EngagementStatus.COMPLETED) {
            throw new WorkNotCompleted();
        }
        var conversion = conversions.saveAndFlush(
                new Conversion(ConversionId.next(), prospects.note(engagement), actor, said, clock.instant()));
        return views.view(conversion, reader(actor, conversion));
    }

    /// An owner or recruiter sends the student the link to the open role.
    public ConversionView sendLink(
            AccountId actor, ConversionId id, @Nullable String roleTitle, @Nullable String jobLink) {
        var conversion = ofRecruiter(actor, id);
        conversion.sendLink(JobLink.of(roleTitle, jobLink), actor, clock.instant());
        return views.view(conversions.saveAndFlush(conversion), Reader.RECRUITER);
    }

    /// The student opened the link; the first time counts.
    public ConversionView open(AccountId actor, ConversionId id) {
        var conversion = ofStudent(actor, id);
        conversion.openLink(actor, clock.instant());
        return views.view(conversions.saveAndFlush(conversion), Reader.STUDENT);
    }

    /// The student tells of having applied, an offer, the acceptance or the start.
    ///
    /// @param on the day it happened
    public ConversionView report(
            AccountId actor,
            ConversionId id,
            @Nullable ConversionStep step,
            @Nullable LocalDate on,
            @Nullable String note) {
        var conversion = ofStudent(actor, id);
        if (step == null || !step.isReportedByStudent()) {
            throw new InvalidInput("step", "Tell one of APPLIED, OFFERED, ACCEPTED and STARTED.");
        }
        if (on == null) {
            throw new InvalidInput("on", "Give the day it happened.");
        }
        conversion.report(step, on, note(note), actor, clock.instant());
        return views.view(conversions.saveAndFlush(conversion), Reader.STUDENT);
    }

    /// An owner or recruiter confirms the start.
    public ConversionView confirm(AccountId actor, ConversionId id) {
        var conversion = ofRecruiter(actor, id);
        conversion.confirm(actor, clock.instant());
        return views.view(conversions.saveAndFlush(conversion), Reader.RECRUITER);
    }

    /// One conversion, for the student once there is a link, or the employer's team.
    @Transactional(readOnly = true)
    public ConversionView view(AccountId actor, ConversionId id) {
        var conversion = conversions.findById(id).orElseThrow(() -> new NotFound("conversion"));
        return views.view(conversion, reader(actor, conversion));
    }

    /// One conversion as a recruiter sees it, for other modules.
    @Transactional(readOnly = true)
    public ConversionView get(ConversionId id) {
        return views.view(conversions.findById(id).orElseThrow(() -> new NotFound("conversion")), Reader.ONLOOKER);
    }

    /// The conversion of an engagement, if there is one that the actor may see.
    @Transactional(readOnly = true)
    public Optional<ConversionView> of(AccountId actor, EngagementId engagement) {
        return conversions
                .findByEngagement(engagement)
                .filter(conversion -> isStudent(actor, conversion)
                        ? conversion.isVisibleToStudent()
                        : accounts.isMember(actor, conversion.employer().id()))
                .map(conversion -> views.view(conversion, reader(actor, conversion)));
    }

    /// The student's own job links, newest first.
    @Transactional(readOnly = true)
    public CursorPage<ConversionView> mine(AccountId actor, @Nullable String cursor, int limit) {
        var from = Cursor.parse(cursor);
        var found = students.of(actor)
                .map(student -> conversions.of(student, VISIBLE_TO_STUDENTS, from.at(), from.id(), Limit.of(limit + 1)))
                .orElseGet(List::of);
        return page(found, limit, Reader.STUDENT);
    }

    /// How the employer's completed engagements lead to hires.
    @Transactional(readOnly = true)
    public TrackerView tracker(AccountId actor, EmployerId employer, @Nullable String cursor, int limit) {
        accounts.require(actor, employer.id(), OWNER, RECRUITER, SUPERVISOR);
        var from = Cursor.parse(cursor);
        var found = conversions.of(employer, from.at(), from.id(), Limit.of(limit + 1));
        return tracker.of(employer, page(found, limit, team(actor, employer)));
    }

    private CursorPage<ConversionView> page(List<Conversion> found, int limit, Reader reader) {
        var page = CursorPage.of(
                found, limit, last -> new Cursor(last.openedAt(), last.id().id()).text());
        return new CursorPage<>(views.views(page.items(), reader), page.next());
    }

    private Conversion ofRecruiter(AccountId actor, ConversionId id) {
        var conversion = readable(actor, lock(id));
        if (isStudent(actor, conversion)) {
            throw new NotPermitted("Only the employer's owner or a recruiter does this.");
        }
        accounts.require(actor, conversion.employer().id(), OWNER, RECRUITER);
        return conversion;
    }

    private Conversion ofStudent(AccountId actor, ConversionId id) {
        var conversion = readable(actor, lock(id));
        if (!isStudent(actor, conversion)) {
            throw new NotPermitted("Only the student tells of this step.");
        }
        return conversion;
    }

    private Conversion lock(ConversionId id) {
        return conversions.lock(id).orElseThrow(() -> new NotFound("conversion"));
    }

    private Conversion readable(AccountId actor, Conversion conversion) {
        reader(actor, conversion);
        return conversion;
    }

    private Reader reader(AccountId actor, Conversion conversion) {
        if (isStudent(actor, conversion)) {
            if (!conversion.isVisibleToStudent()) {
                throw new NotFound("conversion");
            }
            return Reader.STUDENT;
        }
        if (!accounts.isMember(actor, conversion.employer().id())) {
            throw new NotFound("conversion");
        }
        accounts.require(actor, conversion.employer().id(), OWNER, RECRUITER, SUPERVISOR);
        return team(actor, conversion.employer());
    }

    private Reader team(AccountId actor, EmployerId employer) {
        return accounts.memberships(actor).stream()
                        .filter(membership -> membership.organisation().equals(employer.id()))
                        .map(MembershipView::roles)
                        .anyMatch(roles -> roles.contains(OWNER) || roles.contains(RECRUITER))
                ? Reader.RECRUITER
                : Reader.ONLOOKER;
    }

    private boolean isStudent(AccountId actor, Conversion conversion) {
        return students.of(actor).filter(conversion.student()::equals).isPresent();
    }

    private static @Nullable String note(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "Keep the note under " + LONGEST_NOTE + " characters.");
        }
        return note.strip();
    }
}
