package dev.foothold.projects;

import dev.foothold.shared.InvalidInput;

/// A published project cannot go under the pay floor.
class PayCannotDrop extends InvalidInput {

    PayCannotDrop() {
        super(
                "terms.fee",
                "A published project cannot drop its pay under the floor. Keep the pay, or close it and post another.");
    }
}
