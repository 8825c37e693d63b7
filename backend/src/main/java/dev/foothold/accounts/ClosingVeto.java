package dev.foothold.accounts;

import java.util.Optional;

/// Lets a module keep an account open while it still has something to finish, such as unpaid work.
public interface ClosingVeto {

    /// A sentence that tells what must be finished first; empty when nothing stands against closing.
    Optional<String> against(AccountId account);
}
