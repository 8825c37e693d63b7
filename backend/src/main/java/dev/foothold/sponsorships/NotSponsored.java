package dev.foothold.sponsorships;

import dev.foothold.shared.Conflict;

/// The rule of the wallet does not pay for this.
class NotSponsored extends Conflict {

    NotSponsored(String why) {
        super("not-sponsored", "The sponsor does not pay for this", why + " Nothing moved: pay for it yourself.");
    }
}
