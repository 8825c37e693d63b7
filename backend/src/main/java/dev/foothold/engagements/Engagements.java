package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.Projects;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.StoredFile;
import dev.foothold.students.Students;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to engagements.
@Component
@Transactional
public class Engagements {

    private static final int LONGEST_CRITERION = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_TITLE = 200;

    private final EngagementRepository engagements;
    private final EngagementAccess access;
    private final EngagementViews views;
    private final EngagementMoney money;
    private final EngagementSettings settings;
    private final Accounts accounts;
    private final Students students;
    private final Projects projects;
    private final Clock clock;

    Engagements(
            EngagementRepository engagements,
            EngagementAccess access,
            EngagementViews views,
            EngagementMoney money,
            EngagementSettings settings,
            Accounts accounts,
            Students students,
            Projects projects,
            Clock clock) {
        this.engagements = engagements;
        this.access = access;
        this.views = views;
        this.money = money;
        this.settings = settings;
        this.accounts = accounts;
        this.students = students;
        this.projects = projects;
        this.clock = clock;
    }

    /// One engagement, for the student or any member of the employer.
    @Transactional(readOnly = true)
    public EngagementView view(AccountId actor, EngagementId id) {
        return views.view(access.readable(actor, id), actor);
    }

    /// The engagement that an accepted application has become; it opens a moment after the acceptance.
    @Transactional(readOnly = true)
    public Optional<EngagementView> ofApplication(AccountId actor, ApplicationId application) {
        return engagements.of(application).map(engagement -> views.view(engagement, actor));
    }

    /// A student's own engagements, newest first.
    @Transactional(readOnly = true)
    public CursorPage<EngagementRow> mine(AccountId actor, @Nullable String cursor, int limit) {
        var from = Cursor.parse(cursor);
        var rows = students.of(actor)
                .map(student -> engagements.of(student, from.at(), from.id(), Limit.of(limit + 1)))
                .orElseGet(List::of);
        return page(rows, limit, Side.STUDENT);
    }

    /// The engagements of an employer, newest first, for its members.
    @Transactional(readOnly = true)
    public CursorPage<EngagementRow> of(AccountId actor, EmployerId employer, @Nullable String cursor, int limit) {
        if (!accounts.isMember(actor, employer.id())) {
            throw new NotFound("employer");
        }
        var from = Cursor.parse(cursor);
        return page(engagements.of(employer, from.at(), from.id(), Limit.of(limit + 1)), limit, Side.EMPLOYER);
    }

    /// Signs the agreement for the actor's side. When both have signed, the employer can pay.
    ///
    /// @param typedName the signer's own name
    /// @param sha256 the hash of the text that was read
    public EngagementView sign(AccountId actor, EngagementId id, @Nullable String typedName, @Nullable String sha256) {
        var engagement = access.ofEither(actor, id);
        var signature = new Signature(ownName(actor, typedName), clock.instant(), actor);
        var hash = WorkRules.text(sha256, "sha256", 64);
        if (access.reader(actor, engagement).isStudent()) {
            engagement.signAsStudent(signature, hash);
        } else {
            engagement.signAsEmployer(signature, hash);
        }
        if (engagement.waitsForPaymentRequest()) {
            engagement.awaitFunds(money.request(engagement), clock.instant());
        }
        return saved(engagement, actor);
    }

    /// The student or the supervisor confirms that work begins.
    public EngagementView kickOff(AccountId actor, EngagementId id) {
        var engagement = access.ofStudentOrSupervisor(actor, id);
        engagement.kickOff(clock.instant());
        return saved(engagement, actor);
    }

    /// Writes a short status that the other side reads.
    public EngagementView checkIn(AccountId actor, EngagementId id, @Nullable String text) {
        var engagement = access.ofEither(actor, id);
        engagement.checkIn(actor, WorkRules.note(text, "text"), clock.instant());
        return saved(engagement, actor);
    }

    /// Makes an uploaded file part of the engagement.
    public void attach(AccountId actor, EngagementId id, StoredFile file) {
        var engagement = access.ofEither(actor, id);
        engagement.attach(file, actor, clock.instant());
        engagements.saveAndFlush(engagement);
    }

    /// Refuses whoever could not attach a file now, before anything is uploaded.
    @Transactional(readOnly = true)
    void requireMayAttach(AccountId actor, EngagementId id) {
        access.seenByEither(actor, id).requireUploadable();
    }

    /// A file of the engagement, for whoever may see the engagement.
    @Transactional(readOnly = true)
    public StoredFile file(AccountId actor, EngagementId id, UUID file) {
        return access.readable(actor, id).uploads().stream()
                .filter(upload -> upload.file().equals(file))
                .findFirst()
                .map(Upload::stored)
                .orElseThrow(() -> new NotFound("file"));
    }

    /// The student hands in a version of the work.
    public EngagementView submit(AccountId actor, EngagementId id, Submission work) {
        var engagement = access.ofStudent(actor, id);
        engagement.submitWork(WorkRules.checked(work), settings.reviewDays(), clock.instant());
        return saved(engagement, actor);
    }

    /// The supervisor names the acceptance criterion that is not met.
    public EngagementView requestChanges(
            AccountId actor, EngagementId id, @Nullable String criterion, @Nullable String note) {
        var engagement = access.ofSupervisor(actor, id);
        var unmet = WorkRules.text(criterion, "criterion", LONGEST_CRITERION);
        engagement.requestChanges(unmet, WorkRules.note(note, "note"), settings.revisionRounds(), clock.instant());
        return saved(engagement, actor);
    }

    /// The supervisor approves a part of the work, and its part of the held money is released to the student.
    ///
    /// @param title what was delivered
    /// @param amount before the platform fee; less than what is left of the fee
    public EngagementView approveMilestone(
            AccountId actor, EngagementId id, @Nullable String title, @Nullable Money amount) {
        var engagement = access.ofSupervisor(actor, id);
        var delivered = WorkRules.text(title, "title", LONGEST_TITLE);
        if (amount == null) {
            throw new InvalidInput("amount", "Give the part of the fee that is released.");
        }
        money.release(engagement, engagement.approveMilestone(delivered, amount, clock.instant()));
        return saved(engagement, actor);
    }

    /// The supervisor approves the work, and the held money is released to the student.
    public EngagementView approve(AccountId actor, EngagementId id) {
        var engagement = access.ofSupervisor(actor, id);
        if (engagement.approve(clock.instant())) {
            money.release(engagement);
        }
        return saved(engagement, actor);
    }

    /// Ends the engagement early and settles the money as the agreement says.
    public EngagementView cancel(AccountId actor, EngagementId id, @Nullable String reason) {
        var engagement = access.ofEither(actor, id);
        var hadStarted = engagement.status().isRunning();
        var side = access.reader(actor, engagement).side();
        var said = WorkRules.text(reason, "reason", LONGEST_REASON);
        if (engagement.cancel(said, side, clock.instant())) {
            engagements.saveAndFlush(engagement);
            money.cancel(engagement, hadStarted);
            // with nothing more to release, no payout will tell
            money.paidOut(engagement).ifPresent(net -> engagement.notePaid(net, clock.instant()));
            giveSeatBack(engagement, hadStarted);
        }
        return saved(engagement, actor);
    }

    /// One engagement, for other modules.
    @Transactional(readOnly = true)
    public EngagementView get(EngagementId id) {
        return views.forModules(engagements.findById(id).orElseThrow(() -> new NotFound("engagement")));
    }

    private void giveSeatBack(Engagement engagement, boolean hadStarted) {
        if (!hadStarted) {
            projects.giveSeatBack(engagement.project());
        }
    }

    private EngagementView saved(Engagement engagement, AccountId actor) {
        return views.view(engagements.saveAndFlush(engagement), actor);
    }

    private CursorPage<EngagementRow> page(List<Engagement> rows, int limit, Side side) {
        var page = CursorPage.of(
                rows, limit, row -> new Cursor(row.openedAt(), row.id().id()).text());
        return new CursorPage<>(views.rows(page.items(), side), page.next());
    }

    private String ownName(AccountId actor, @Nullable String typed) {
        var name = accounts.get(actor).name();
        if (typed == null || !folded(typed).equals(folded(name))) {
            throw new InvalidInput("typedName", "Type your name as it stands in your account: " + name + ".");
        }
        return name;
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
