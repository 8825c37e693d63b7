package dev.foothold.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/// Keeps the accounts.
interface AccountRepository extends JpaRepository<Account, AccountId> {

    // findAllById asks once per id where the id is a type of its own
    List<Account> findByIdIn(Collection<AccountId> ids);

    boolean existsByEmail(String email);

    Optional<Account> findByEmailAndClosedAtIsNull(String email);

    boolean existsByIdAndClosedAtIsNull(AccountId id);
}
