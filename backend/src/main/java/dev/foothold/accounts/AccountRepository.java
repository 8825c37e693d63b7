package dev.foothold.accounts;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/// Keeps the accounts.
interface AccountRepository extends JpaRepository<Account, AccountId> {

    boolean existsByEmail(String email);

    Optional<Account> findByEmailAndClosedAtIsNull(String email);

    boolean existsByIdAndClosedAtIsNull(AccountId id);
}
