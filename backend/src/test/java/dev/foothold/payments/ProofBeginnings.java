package dev.foothold.payments;

import dev.foothold.payments.ProofStep.Verb;
import java.util.List;
import java.util.stream.Stream;

/// How sequences begin. Left to chance, few would come as far as a bank, and hardly any to what takes two
/// operators after that: most begin where something is on its way already, and all go on by chance.
final class ProofBeginnings {

    // of a batch, other sizes leave the second half to the next process
    private static final int WHOLE_BATCH = 1;

    // an odd size asks for so many percent of the amount
    private static final int HALF = 49;

    private ProofBeginnings() {}

    /// The first steps of a sequence, without trouble.
    static List<ProofStep> of(long seed) {
        return switch (Math.floorMod(seed, 16)) {
            case 0, 4, 8, 12 -> toThePay();
            case 2, 6, 10, 14 -> toThePlatformsPayout();
            case 1, 5, 9 -> toTheSponsorsPay();
            case 3 -> toTheNewAccount();
            case 7 -> toTheHold();
            case 11 -> toTheWarnedRefund();
            case 13 -> toTheReturnedRefund();
            default -> List.of();
        };
    }

    /// From the payment's page to the transfer of everything to the first student.
    private static List<ProofStep> toThePay() {
        return Stream.concat(
                        steps(
                                Verb.OPEN_PAGE,
                                Verb.PAY_BY_CARD,
                                Verb.COME_BACK,
                                Verb.SET_UP_PAY,
                                Verb.LOOK_WHETHER_READY,
                                Verb.APPROVE),
                        Stream.of(
                                ProofStep.of(Verb.SEND_OUTBOX, 0, WHOLE_BATCH),
                                ProofStep.of(Verb.MESSAGES_ARRIVE, 0, 0),
                                ProofStep.of(Verb.READ_INBOX, 0, WHOLE_BATCH)))
                .toList();
    }

    /// The platform brings money, and sends a third of what is its own to its bank, while a student is paid.
    private static List<ProofStep> toThePlatformsPayout() {
        return Stream.concat(
                        toThePay().stream(),
                        Stream.of(
                                ProofStep.of(Verb.WORKING_MONEY_COMES, 0, 9),
                                ProofStep.of(Verb.RECONCILE, 0, 0),
                                ProofStep.of(Verb.PLATFORM_PAYS_OUT, 0, 1),
                                ProofStep.of(Verb.SEND_OUTBOX, 0, WHOLE_BATCH)))
                .toList();
    }

    /// From the page of a top-up to the transfer of everything that a sponsor paid for.
    private static List<ProofStep> toTheSponsorsPay() {
        return Stream.of(
                        Stream.of(ProofStep.of(Verb.FILL_WALLET, 0, 11)),
                        steps(
                                Verb.PAY_BY_CARD,
                                Verb.RECONCILE,
                                Verb.SPONSOR,
                                Verb.SET_UP_PAY,
                                Verb.LOOK_WHETHER_READY,
                                Verb.APPROVE),
                        Stream.of(ProofStep.of(Verb.SEND_OUTBOX, 0, WHOLE_BATCH)))
                .flatMap(part -> part)
                .toList();
    }

    /// The first student's account is closed before the pay is sent, and another one is made for it.
    private static List<ProofStep> toTheNewAccount() {
        return Stream.of(
                        steps(
                                Verb.OPEN_PAGE,
                                Verb.PAY_BY_CARD,
                                Verb.COME_BACK,
                                Verb.SET_UP_PAY,
                                Verb.ACCOUNT_CLOSES,
                                Verb.LOOK_WHETHER_READY,
                                Verb.APPROVE),
                        Stream.of(ProofStep.of(Verb.ACCOUNT_IS_REPLACED, 0, 3)),
                        steps(Verb.SET_UP_PAY, Verb.LOOK_WHETHER_READY),
                        Stream.of(ProofStep.of(Verb.SEND_OUTBOX, 0, WHOLE_BATCH)))
                .flatMap(part -> part)
                .toList();
    }

    /// The first student's pay is put on hold between its approval and its transfer.
    private static List<ProofStep> toTheHold() {
        return Stream.concat(
                        steps(
                                Verb.OPEN_PAGE,
                                Verb.PAY_BY_CARD,
                                Verb.COME_BACK,
                                Verb.SET_UP_PAY,
                                Verb.LOOK_WHETHER_READY,
                                Verb.APPROVE,
                                Verb.PAY_GOES_ON_HOLD),
                        Stream.of(ProofStep.of(Verb.SEND_OUTBOX, 0, WHOLE_BATCH)))
                .toList();
    }

    /// A card network warns of what was paid, and it goes back.
    private static List<ProofStep> toTheWarnedRefund() {
        return Stream.concat(
                        steps(Verb.OPEN_PAGE, Verb.PAY_BY_CARD, Verb.COME_BACK, Verb.NETWORK_WARNS, Verb.RECONCILE),
                        Stream.of(
                                ProofStep.of(Verb.READ_INBOX, 0, WHOLE_BATCH), ProofStep.of(Verb.WARNED_REFUND, 0, 1)))
                .toList();
    }

    /// A bank sends back a refund, and it is paid another way. Half of what was paid, for Stripe keeps its fee.
    private static List<ProofStep> toTheReturnedRefund() {
        return Stream.concat(
                        steps(Verb.OPEN_PAGE, Verb.PAY_BY_CARD, Verb.COME_BACK),
                        Stream.of(
                                ProofStep.of(Verb.REFUND, 0, HALF),
                                ProofStep.of(Verb.SEND_OUTBOX, 0, WHOLE_BATCH),
                                ProofStep.of(Verb.REFUND_COMES_BACK, 0, 0),
                                ProofStep.of(Verb.RECONCILE, 0, 0),
                                ProofStep.of(Verb.REFUND_IS_PAID_ANOTHER_WAY, 0, 1)))
                .toList();
    }

    private static Stream<ProofStep> steps(Verb... verbs) {
        return Stream.of(verbs).map(verb -> ProofStep.of(verb, 0, 0));
    }
}
