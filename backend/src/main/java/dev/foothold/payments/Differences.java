package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Keeps what reconciliations found, each thing once, until somebody has resolved it.
@Component
class Differences {

    // these are found anew by every run; the others only when the movement they are about is looked at
    private static final List<String> FOUND_BY_EVERY_RUN = List.of(
            ReconciliationRule.R2.name(),
            ReconciliationRule.R3.name(),
            ReconciliationRule.R4.name(),
            ReconciliationRule.R5.name(),
            ReconciliationRule.R6.name(),
            ReconciliationRule.R9.name(),
            ReconciliationRule.R12.name());

    private static final Limit AT_ONCE = Limit.of(500);

    private final DifferenceRepository differences;
    private final Phase phase;
    private final Clock clock;

    Differences(DifferenceRepository differences, Phase phase, Clock clock) {
        this.differences = differences;
        this.phase = phase;
        this.clock = clock;
    }

    void found(DifferenceFound found) {
        phase.run(() -> differences
                .findByRuleAndSubjectAndOpenMarkTrue(found.rule().name(), found.subject())
                .ifPresentOrElse(
                        known -> {
                            known.seenAgain(found, clock.instant());
                            differences.save(known);
                        },
                        () -> differences.save(new Difference(found, clock.instant()))));
    }

    /// A look has ended without a verdict, as something is on its way: what is open stays open.
    void notDecided(ReconciliationRule rule, String subject) {
        phase.run(() -> differences
                .findByRuleAndSubjectAndOpenMarkTrue(rule.name(), subject)
                .ifPresent(open -> {
                    open.notDecided(clock.instant());
                    differences.save(open);
                }));
    }

    /// What the open differences of a rule are about: as many as one run looks at, those first that were not
    /// looked at for longest. The others stay open, for nobody looks at them.
    ///
    /// @param beginning how their subjects begin
    List<String> openSubjects(ReconciliationRule rule, String beginning) {
        return phase.give(() -> {
            var asked = differences.openSubjects(rule.name(), beginning, AT_ONCE);
            if (asked.size() == AT_ONCE.max()) {
                differences.keepOpenAllBut(asked, rule.name(), beginning, clock.instant());
            }
            return asked;
        });
    }

    void closeWhatIsGone(Instant notSeenSince) {
        phase.run(() -> differences
                .notSeenSince(notSeenSince, FOUND_BY_EVERY_RUN, AT_ONCE)
                .forEach(gone -> {
                    gone.gone(clock.instant());
                    differences.save(gone);
                }));
    }

    /// What was not booked when it was found, and is by now.
    void closeWhatIsBooked() {
        phase.run(() -> differences.bookedByNow().forEach(booked -> {
            booked.gone(clock.instant());
            differences.save(booked);
        }));
    }

    /// What nobody could be paid when it was found, and is on its way by now.
    void closeWhatIsPaid() {
        phase.run(() -> differences.paidByNow().forEach(paid -> {
            paid.gone(clock.instant());
            differences.save(paid);
        }));
    }

    long open() {
        return phase.give(differences::countByOpenMarkTrue);
    }

    List<Difference> page(boolean open, Instant at, UUID id, int limit) {
        var states = open
                ? Set.of(DifferenceState.OPEN, DifferenceState.ASSIGNED)
                : Set.copyOf(Arrays.asList(DifferenceState.values()));
        return differences.page(states, at, id, Limit.of(limit));
    }

    DifferenceView assign(UUID id, AccountId to) {
        var difference = get(id);
        difference.assign(to);
        return differences.save(difference).view();
    }

    DifferenceView resolve(UUID id, AccountId by, String note) {
        var difference = get(id);
        difference.resolve(by, note, clock.instant());
        return differences.save(difference).view();
    }

    /// Two operators have said what a movement was: whatever is open about it is resolved with their words.
    void explained(String movement, AccountId by, String note) {
        for (var rule : List.of(ReconciliationRule.R1, ReconciliationRule.R8)) {
            differences
                    .findByRuleAndSubjectAndOpenMarkTrue(rule.name(), movement)
                    .ifPresent(open -> {
                        open.resolve(by, note, clock.instant());
                        differences.save(open);
                    });
        }
    }

    private Difference get(UUID id) {
        return differences.findById(id).orElseThrow(() -> new NotFound("difference"));
    }
}
