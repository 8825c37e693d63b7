package dev.foothold.universities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps universities.
interface UniversityRepository extends Repository<University, UniversityId> {

    University saveAndFlush(University university);

    Optional<University> findById(UniversityId id);

    List<University> findByIdIn(Collection<UniversityId> ids);

    List<University> findAllByOrderByName(Limit limit);

    Optional<University> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select u from University u join u.domains domain where domain in :domains")
    List<University> withDomain(Collection<String> domains);
}
