CREATE TABLE student_step (
    student        BINARY(16)  NOT NULL,
    step           VARCHAR(32) NOT NULL,
    day            DATE        NOT NULL,
    university     BINARY(16)  NOT NULL,
    class_standing VARCHAR(32) NOT NULL,
    at             DATETIME(6) NOT NULL,
    PRIMARY KEY (student, step, day),
    KEY student_step_counts (university, day, class_standing, step, student)
);
