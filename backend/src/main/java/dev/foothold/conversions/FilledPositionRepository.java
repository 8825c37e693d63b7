package dev.foothold.conversions;

import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps how long it took to fill positions.
interface FilledPositionRepository extends Repository<FilledPosition, ApplicationId> {

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO filled_position (id, employer, days_to_fill, filled_at)
        VALUES (:id, :employer, :daysToFill, :filledAt)
        ON DUPLICATE KEY UPDATE id = id
        """)
    void keep(UUID id, UUID employer, int daysToFill, Instant filledAt);

    @Query("select f.daysToFill from FilledPosition f where f.employer = :employer order by f.filledAt desc")
    List<Integer> daysToFill(EmployerId employer, Limit limit);
}
