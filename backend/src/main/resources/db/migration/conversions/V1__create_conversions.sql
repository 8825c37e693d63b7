CREATE TABLE conversion (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    engagement    BINARY(16)    NOT NULL,
    project_title VARCHAR(200)  NOT NULL,
    employer      BINARY(16)    NOT NULL,
    student       BINARY(16)    NOT NULL,
    eligible      BIT(1)        NOT NULL,
    opened_at     DATETIME(6)   NOT NULL,
    role_title    VARCHAR(120)  NULL,
    job_link      VARCHAR(1000) NULL,
    step          VARCHAR(32)   NOT NULL,
    applied_on    DATE          NULL,
    reported_on   DATE          NULL,
    days_to_hire  INT           NULL,
    PRIMARY KEY (id),
    UNIQUE KEY conversion_of_engagement (engagement),
    KEY conversion_of_student (student, opened_at, id),
    KEY conversion_of_employer (employer, opened_at, id),
    KEY conversion_counts (employer, eligible, step, student)
);

CREATE TABLE conversion_step (
    conversion BINARY(16)    NOT NULL,
    position   INT           NOT NULL,
    step       VARCHAR(32)   NOT NULL,
    at         DATETIME(6)   NOT NULL,
    actor      BINARY(16)    NOT NULL,
    note       VARCHAR(1000) NULL,
    PRIMARY KEY (conversion, position),
    CONSTRAINT conversion_step_conversion FOREIGN KEY (conversion) REFERENCES conversion (id)
);

CREATE TABLE prospect (
    id           BINARY(16)  NOT NULL,
    employer     BINARY(16)  NOT NULL,
    student      BINARY(16)  NOT NULL,
    eligible     BIT(1)      NOT NULL,
    completed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY prospect_of_employer (employer, student, eligible)
);

CREATE TABLE filled_position (
    id           BINARY(16)  NOT NULL,
    employer     BINARY(16)  NOT NULL,
    days_to_fill INT         NOT NULL,
    filled_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY filled_position_of_employer (employer, filled_at)
);
