package dev.foothold.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Keeps the memberships.
interface MembershipRepository extends JpaRepository<Membership, UUID> {

    Optional<Membership> findByAccountAndOrganisation(AccountId account, UUID organisation);

    boolean existsByAccountAndOrganisation(AccountId account, UUID organisation);

    List<Membership> findByAccountOrderByOrganisationName(AccountId account, Limit limit);

    void deleteByAccountAndOrganisation(AccountId account, UUID organisation);

    void deleteByAccount(AccountId account);

    @Query("""
        select new dev.foothold.accounts.Memberships$Row(m, a)
        from Membership m join Account a on a.id = m.account
        where m.organisation = :organisation and a.closedAt is null
        order by m.id\
        """)
    List<Memberships.Row> inside(UUID organisation, Limit limit);
}
