package dev.foothold.payments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DifferenceRepository extends Repository<Difference, UUID> {

    Difference save(Difference difference);

    Optional<Difference> findById(UUID id);

    Optional<Difference> findByRuleAndSubjectAndOpenMarkTrue(String rule, String subject);

    @Query("select d.subject from Difference d where d.openMark = true and d.rule = :rule"
            + " and d.subject like concat(:beginning, '%') order by d.seenAt, d.id")
    List<String> openSubjects(String rule, String beginning, Limit limit);

    @Modifying
    @Query("update Difference d set d.seenAt = :at where d.openMark = true and d.rule = :rule"
            + " and d.subject like concat(:beginning, '%') and d.subject not in :asked")
    void keepOpenAllBut(Collection<String> asked, String rule, String beginning, Instant at);

    @Query("select d from Difference d where d.openMark = true and d.seenAt < :before and d.rule in :rules")
    List<Difference> notSeenSince(Instant before, Collection<String> rules, Limit limit);

    @Query(nativeQuery = true, value = """
        select d.* from reconciliation_difference d join ledger_tx t on t.posting_key = concat('bt:', d.subject)
        where d.open_mark and d.rule in ('R1', 'R8') and d.expected is null and (t.kind <> 'UNEXPLAINED'
            or exists (select 1 from ledger_tx e where e.posting_key = concat('explained:', d.subject))) limit 500\
        """)
    List<Difference> bookedByNow();

    @Query(nativeQuery = true, value = """
        select d.* from reconciliation_difference d
        join payout p on p.id = unhex(replace(substring(d.subject, 8), '-', ''))
        where d.open_mark and d.rule = 'R10' and p.status <> 'BLOCKED' limit 500\
        """)
    List<Difference> paidByNow();

    long countByOpenMarkTrue();

    @Query("""
        select d from Difference d where d.state in :states
        and (d.foundAt < :at or (d.foundAt = :at and d.id < :id)) order by d.foundAt desc, d.id desc\
        """)
    List<Difference> page(Collection<DifferenceState> states, Instant at, UUID id, Limit limit);
}
