package dev.foothold.employers;

import dev.foothold.shared.Conflict;

/// The employer would be left without an owner.
class LastOwner extends Conflict {

    LastOwner() {
        super("last-owner", "Somebody must be the owner", "Make another member an owner first, then try again.");
    }
}
