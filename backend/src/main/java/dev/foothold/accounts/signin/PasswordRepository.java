package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;

/// Keeps the hashes of passwords.
interface PasswordRepository extends JpaRepository<Password, AccountId> {}
