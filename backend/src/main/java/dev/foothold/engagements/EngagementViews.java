package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementView.AgreementView;
import dev.foothold.engagements.EngagementView.CheckInView;
import dev.foothold.engagements.EngagementView.DeliverableView;
import dev.foothold.payments.PaymentStatus;
import dev.foothold.payments.Payments;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns engagements into what the student, the employer and other modules see.
@Component
class EngagementViews {

    private final EngagementAccess access;
    private final EngagementNames names;
    private final Actions actions;
    private final Payments payments;

    EngagementViews(EngagementAccess access, EngagementNames names, Actions actions, Payments payments) {
        this.access = access;
        this.names = names;
        this.actions = actions;
        this.payments = payments;
    }

    EngagementView view(Engagement engagement, AccountId actor) {
        var reader = access.reader(actor, engagement);
        return view(engagement, reader.side(), actions.of(engagement, reader));
    }

    EngagementView forModules(Engagement engagement) {
        return view(engagement, Side.EMPLOYER, List.of());
    }

    List<EngagementRow> rows(List<Engagement> engagements, Side side) {
        var all = names.all(engagements);
        return engagements.stream()
                .map(engagement -> row(engagement, Objects.requireNonNull(all.get(engagement.id())), side))
                .toList();
    }

    private static EngagementRow row(Engagement engagement, Names names, Side side) {
        var next = NextStep.of(engagement, names, side);
        return new EngagementRow(
                engagement.id(),
                engagement.projectTitle(),
                side == Side.STUDENT ? names.employer() : names.student(),
                engagement.status(),
                engagement.fee(),
                engagement.endsOn(),
                next.ballWith(),
                next.sentence());
    }

    private EngagementView view(Engagement engagement, Side side, List<String> allowed) {
        var called = names.of(engagement);
        var next = NextStep.of(engagement, called, side);
        return new EngagementView(
                engagement.id(),
                engagement.application(),
                engagement.project(),
                engagement.projectTitle(),
                engagement.projectSlug(),
                engagement.employer(),
                called.employer(),
                engagement.student(),
                called.student(),
                engagement.supervisor(),
                called.supervisor(),
                engagement.status(),
                engagement.fee(),
                engagement.fee().minus(engagement.net()),
                engagement.net(),
                engagement.startsOn(),
                engagement.endsOn(),
                agreement(engagement),
                engagement.payment(),
                paymentStatus(engagement),
                deliverables(engagement),
                engagement.submissions().stream().map(HandedIn::view).toList(),
                engagement.changeRequests().stream().map(ChangeRequest::view).toList(),
                engagement.milestones().stream()
                        .map(milestone -> milestone.view(engagement.fee()))
                        .toList(),
                checkIns(engagement),
                engagement.reviewDue(),
                engagement.kickedOffAt(),
                engagement.completedAt(),
                engagement.paidAt(),
                next.ballWith(),
                next.sentence(),
                Timeline.of(engagement),
                allowed,
                engagement.version());
    }

    private @Nullable PaymentStatus paymentStatus(Engagement engagement) {
        var payment = engagement.payment();
        return payment == null ? null : payments.get(payment).status();
    }

    private static AgreementView agreement(Engagement engagement) {
        var agreement = engagement.agreement();
        var student = engagement.studentSignature();
        var employer = engagement.employerSignature();
        return new AgreementView(
                agreement.version(),
                agreement.text(),
                agreement.sha256(),
                student == null ? null : student.view(),
                employer == null ? null : employer.view());
    }

    private static List<DeliverableView> deliverables(Engagement engagement) {
        var all = engagement.deliverables();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new DeliverableView(
                        i + 1, all.get(i).title(), all.get(i).criteria()))
                .toList();
    }

    private List<CheckInView> checkIns(Engagement engagement) {
        var authors = engagement.checkIns().stream()
                .map(checkIn -> new AccountId(checkIn.author()))
                .distinct()
                .toList();
        var people = names.people(authors);
        return engagement.checkIns().stream()
                .map(checkIn -> {
                    var author = new AccountId(checkIn.author());
                    var person = people.get(author);
                    return new CheckInView(
                            checkIn.id(), author, person == null ? "" : person.name(), checkIn.text(), checkIn.at());
                })
                .toList();
    }
}
