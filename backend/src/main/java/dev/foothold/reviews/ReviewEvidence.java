package dev.foothold.reviews;

import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.EvidencePart;
import dev.foothold.payments.EvidenceRecords;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.Payments;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what the employer itself wrote about the work when the payer's bank asks. The student's review stays here.
@Component
@Transactional
class ReviewEvidence {

    private final ReviewPairRepository pairs;
    private final Payments payments;
    private final EvidenceRecords records;

    ReviewEvidence(ReviewPairRepository pairs, Payments payments, EvidenceRecords records) {
        this.pairs = pairs;
        this.payments = payments;
        this.records = records;
    }

    void keep(PaymentId payment) {
        var engagement = new EngagementId(payments.get(payment).reference());
        pairs.findById(engagement).ifPresent(pair -> {
            var written = pair.seenBy(ReviewSide.SUPERVISOR, false).supervisorReview();
            if (written != null) {
                records.keep(payment, EvidencePart.REVIEW, words(written));
            }
        });
    }

    private static String words(SupervisorReviewInput review) {
        var marks = new TreeMap<>(review.competencies())
                .entrySet().stream()
                        .map(mark -> mark.getKey() + " " + mark.getValue() + " of 4")
                        .collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "What went well: " + review.strengths(),
                "What to work on: " + review.improvement(),
                "Would interview: " + yes(review.wouldInterview()),
                "Would hire: " + yes(review.wouldHire()),
                "Would host again: " + yes(review.wouldHostAgain()),
                "Marks: " + marks);
    }

    private static String yes(boolean answer) {
        return answer ? "yes" : "no";
    }
}
