package dev.foothold.universities;

import dev.foothold.shared.Conflict;

/// One of the domains belongs to a university that takes part already.
class DomainTaken extends Conflict {

    DomainTaken(String university) {
        super(
                "domain-taken",
                "This domain has a university already",
                university + " takes part with one of these e-mail domains. Ask its staff to add you.");
    }
}
