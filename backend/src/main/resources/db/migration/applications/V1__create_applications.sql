CREATE TABLE application (
    id               BINARY(16)   NOT NULL,
    version          BIGINT       NOT NULL,
    project          BINARY(16)   NOT NULL,
    employer         BINARY(16)   NOT NULL,
    student          BINARY(16)   NOT NULL,
    status           VARCHAR(32)  NOT NULL,
    answers          TEXT         NOT NULL,
    work_samples     TEXT         NOT NULL,
    class_standing   VARCHAR(32)  NULL,
    started_at       DATETIME(6)  NOT NULL,
    applied_at       DATETIME(6)  NULL,
    last_word_at     DATETIME(6)  NULL,
    overdue_told_at  DATETIME(6)  NULL,
    offer_expires_at DATETIME(6)  NULL,
    decline          TEXT         NULL,
    offer            TEXT         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY application_once_per_project (project, student),
    KEY application_of_student (student, started_at, id),
    KEY application_board (project, status, last_word_at, id),
    KEY application_waiting (employer, status, last_word_at, id),
    KEY application_overdue (status, overdue_told_at, last_word_at),
    KEY application_offers (status, offer_expires_at)
);

CREATE TABLE application_step (
    application BINARY(16)    NOT NULL,
    position    INT           NOT NULL,
    status      VARCHAR(32)   NOT NULL,
    at          DATETIME(6)   NOT NULL,
    note        VARCHAR(1000) NULL,
    PRIMARY KEY (application, position),
    CONSTRAINT application_step_application FOREIGN KEY (application) REFERENCES application (id)
);
