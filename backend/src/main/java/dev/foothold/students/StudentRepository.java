package dev.foothold.students;

import dev.foothold.accounts.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/// Keeps students' profiles.
interface StudentRepository extends Repository<Student, StudentId> {

    Student saveAndFlush(Student student);

    Optional<Student> findById(StudentId id);

    List<Student> findByIdIn(Collection<StudentId> ids);

    Optional<Student> findByAccount(AccountId account);
}
