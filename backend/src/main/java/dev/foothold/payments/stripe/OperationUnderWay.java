package dev.foothold.payments.stripe;

import dev.foothold.shared.Conflict;

/// A write in doubt that is being sent again, looked up or decided at this moment.
class OperationUnderWay extends Conflict {

    OperationUnderWay() {
        super(
                "operation-under-way",
                "Somebody is at it",
                "It is being sent again, looked up or decided at this moment. Look in a minute what became of it.");
    }
}
