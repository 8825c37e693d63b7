package dev.foothold.insights;

import dev.foothold.shared.Identifiers;
import dev.foothold.students.StudentId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The read table of the figures: which student took which step on which day.
@Component
class StepTable {

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps the first time of the day; doing so twice is fine.
    void keep(StudentId student, FunnelStep step, UniversityId university, ClassStanding standing, Instant at) {
        jdbc.sql("""
            INSERT INTO student_step (student, step, day, university, class_standing, at)
            VALUES (:student, :step, :day, :university, :standing, :at)
            ON DUPLICATE KEY UPDATE student = VALUES(student)
            """)
                .param("student", Identifiers.bytes(student.id()))
                .param("step", step.name())
                .param("day", LocalDate.ofInstant(at, ZoneOffset.UTC))
                .param("university", Identifiers.bytes(university.id()))
                .param("standing", standing.name())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /// How many persons of each class standing took each step, the first and the last day included.
    List<StepCount> count(UniversityId university, LocalDate from, LocalDate to) {
        return jdbc.sql("""
            SELECT class_standing, step, COUNT(DISTINCT student) AS students FROM student_step
            WHERE university = :university AND day BETWEEN :from AND :to
            GROUP BY class_standing, step
            """)
                .param("university", Identifiers.bytes(university.id()))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new StepCount(
                        ClassStanding.valueOf(row.getString("class_standing")),
                        FunnelStep.valueOf(row.getString("step")),
                        row.getInt("students")))
                .list();
    }

    /// How many students of one class standing took a step.
    record StepCount(ClassStanding standing, FunnelStep step, int students) {}
}
