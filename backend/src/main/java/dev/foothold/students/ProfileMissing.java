package dev.foothold.students;

import dev.foothold.shared.Conflict;

/// The act needs a student's profile and there is none yet.
public class ProfileMissing extends Conflict {

    ProfileMissing() {
        super(
                "profile-missing",
                "Complete your profile first",
                "Fill in your student profile, then come back to this.");
    }
}
