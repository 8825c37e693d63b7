package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// Keeps the links between accounts and identity providers.
interface ExternalIdentityRepository extends Repository<ExternalIdentity, UUID> {

    ExternalIdentity save(ExternalIdentity identity);

    Optional<ExternalIdentity> findByIssuerAndSubject(String issuer, String subject);

    void deleteByAccount(AccountId account);
}
