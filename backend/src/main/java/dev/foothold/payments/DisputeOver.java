package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// The payer's bank has decided; nobody reads evidence any more.
class DisputeOver extends Conflict {

    DisputeOver() {
        super(
                "dispute-over",
                "The payer's bank has decided",
                "Evidence is read while the bank decides. This dispute is over and cannot be answered any more.");
    }
}
