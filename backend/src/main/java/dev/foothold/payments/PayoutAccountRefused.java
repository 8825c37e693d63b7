package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Stripe would not make an account for a student.
class PayoutAccountRefused extends Conflict {

    private static final int LONGEST = 200;

    /// @param why Stripe's word and its sentence
    PayoutAccountRefused(String why) {
        super(
                "payout-account-refused",
                "Your payout account could not be made",
                "Our payment provider says: " + shortened(why)
                        + " Correct your name or e-mail address if that is wrong and try again, or write to us.");
    }

    // its word before the sentence and the numbers after it are for programs
    private static String shortened(String why) {
        var sentence = why.replaceFirst("^\\w+: ", "")
                .replaceFirst("; (code|request-id|user-message): .*", "")
                .strip();
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
    }
}
