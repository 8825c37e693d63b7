package dev.foothold.employers;

import dev.foothold.shared.Conflict;

/// No further member fits into the team.
class TeamIsFull extends Conflict {

    TeamIsFull(int most) {
        super("team-full", "The team is full", "A team has at most " + most + " members. Remove somebody first.");
    }
}
