package dev.foothold.engagements;

import dev.foothold.accounts.OrganisationRole;
import java.util.Arrays;
import java.util.Set;

/// Somebody who may see an engagement.
///
/// @param roles what the person may do at the employer; empty for the student
record Reader(Side side, Set<OrganisationRole> roles) {

    boolean isStudent() {
        return side == Side.STUDENT;
    }

    boolean isOneOf(OrganisationRole... wanted) {
        return side == Side.EMPLOYER && Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
