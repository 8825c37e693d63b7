package dev.foothold.students;

import dev.foothold.accounts.AccountView;
import dev.foothold.shared.StoredFile;
import dev.foothold.universities.ProgrammeView;
import dev.foothold.universities.UniversityView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What lies around a student in other modules and is shown with the profile.
record StudentSurroundings(
        AccountView account,
        @Nullable UniversityView universityView,
        @Nullable StoredFile cv) {

    String name() {
        return account.name();
    }

    String email() {
        return account.email();
    }

    @Nullable
    String universityName() {
        return universityView == null ? null : universityView.name();
    }

    @Nullable
    String programmeName(@Nullable UUID programme) {
        if (universityView == null) {
            return null;
        }
        return universityView.programmes().stream()
                .filter(one -> one.id().equals(programme))
                .map(ProgrammeView::name)
                .findFirst()
                .orElse(null);
    }
}
