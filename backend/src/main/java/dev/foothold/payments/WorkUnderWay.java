package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Money of work that is not over does not go back by hand: a share of it is the student's, or may become it.
class WorkUnderWay extends Conflict {

    private WorkUnderWay(String title, String detail) {
        super("work-under-way", title, detail);
    }

    static WorkUnderWay ofWarned() {
        return new WorkUnderWay(
                "The work has begun",
                "A share of this money is the student's. Ask the employer or the student to cancel the work: the"
                        + " share is settled then and the rest goes back. Or clear the warning if you know the payer.");
    }

    static WorkUnderWay mayStillBePaid() {
        return new WorkUnderWay(
                "The work is not over",
                "This money may still be the student's. Ask the employer or the student to cancel the work: the"
                        + " student's share is settled then and the rest goes back by itself.");
    }
}
