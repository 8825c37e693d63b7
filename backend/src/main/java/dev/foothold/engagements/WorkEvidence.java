package dev.foothold.engagements;

import dev.foothold.engagements.EngagementView.SignatureView;
import dev.foothold.payments.EvidencePart;
import dev.foothold.payments.EvidenceRecords;
import dev.foothold.payments.PaymentId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what an engagement's records hold when the payer's bank asks: what was signed, handed in and approved, and
/// when.
@Component
@Transactional
class WorkEvidence {

    // people at a bank read it
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private final EngagementRepository engagements;
    private final EngagementViews views;
    private final EvidenceRecords records;

    WorkEvidence(EngagementRepository engagements, EngagementViews views, EvidenceRecords records) {
        this.engagements = engagements;
        this.views = views;
        this.records = records;
    }

    void keep(PaymentId payment) {
        engagements.of(payment).map(views::forModules).ifPresent(engagement -> {
            records.keep(payment, EvidencePart.AGREEMENT, agreement(engagement));
            records.keep(payment, EvidencePart.WORK, work(engagement));
        });
    }

    private static String agreement(EngagementView engagement) {
        var agreement = engagement.agreement();
        return String.join(
                "\n",
                "Version %s, SHA-256 of the text %s.".formatted(agreement.version(), agreement.sha256()),
                signature("the student", agreement.student()),
                signature("the employer", agreement.employer()),
                "",
                agreement.text());
    }

    private static String signature(String side, @Nullable SignatureView signature) {
        return signature == null
                ? "Not signed by %s.".formatted(side)
                : "Signed for %s by %s on %s.".formatted(side, signature.name(), TIME.format(signature.at()));
    }

    private static String work(EngagementView engagement) {
        var lines = new ArrayList<String>();
        lines.add("\"%s\" for %s, done by %s, supervised by %s, %s to %s."
                .formatted(
                        engagement.projectTitle(),
                        engagement.employerName(),
                        engagement.studentName(),
                        engagement.supervisorName(),
                        engagement.startsOn(),
                        engagement.endsOn()));
        lines.add("");
        lines.add("Agreed deliverables, and what they are judged by:");
        engagement
                .deliverables()
                .forEach(deliverable -> lines.add("%d. %s: %s"
                        .formatted(
                                deliverable.position(),
                                deliverable.title(),
                                String.join("; ", deliverable.criteria()))));
        lines.add("");
        lines.add("What happened:");
        engagement.timeline().forEach(step -> lines.add(TIME.format(step.at()) + ": " + step.what()));
        engagement.submissions().forEach(submission -> handedIn(lines, submission));
        return String.join("\n", lines);
    }

    private static void handedIn(List<String> lines, EngagementView.SubmissionView submission) {
        lines.add("");
        lines.add("Version %d, handed in on %s: %s"
                .formatted(submission.version(), TIME.format(submission.at()), submission.note()));
        submission.files().forEach(file -> lines.add("File: " + file.name()));
        submission.links().forEach(link -> lines.add("Link: " + link));
    }
}
