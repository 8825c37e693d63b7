package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Money for work that has begun does not go back by hand: a share of it is the student's.
class WorkUnderWay extends Conflict {

    WorkUnderWay() {
        super(
                "work-under-way",
                "The work has begun",
                "A share of this money is the student's. Ask the employer or the student to cancel the work: the"
                        + " share is settled then and the rest goes back. Or clear the warning if you know the payer.");
    }
}
