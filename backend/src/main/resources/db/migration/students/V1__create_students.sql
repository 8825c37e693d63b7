CREATE TABLE student (
    id                    BINARY(16)    NOT NULL,
    account               BINARY(16)    NOT NULL,
    university            BINARY(16)    NULL,
    programme             BINARY(16)    NULL,
    class_standing        VARCHAR(32)   NOT NULL,
    class_year            INT           NULL,
    headline              VARCHAR(120)  NOT NULL,
    about                 TEXT          NOT NULL,
    skills                TEXT          NOT NULL,
    interests             TEXT          NOT NULL,
    hours_per_week        INT           NULL,
    available_from        DATE          NULL,
    work_samples          TEXT          NOT NULL,
    institution_verified  VARCHAR(500)  NOT NULL,
    cv                    BINARY(16)    NULL,
    share_with_university BOOLEAN       NOT NULL,
    version               BIGINT        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT student_account UNIQUE (account),
    INDEX student_university (university, class_standing)
);

CREATE TABLE student_standing (
    student        BINARY(16)  NOT NULL,
    class_standing VARCHAR(32) NOT NULL,
    since          DATETIME(6) NOT NULL,
    PRIMARY KEY (student, since),
    CONSTRAINT student_standing_of FOREIGN KEY (student) REFERENCES student (id)
);
