CREATE TABLE engagement (
    id                         BINARY(16)    NOT NULL,
    version                    BIGINT        NOT NULL,
    application                BINARY(16)    NOT NULL,
    project                    BINARY(16)    NOT NULL,
    project_title              VARCHAR(200)  NOT NULL,
    project_slug               VARCHAR(200)  NOT NULL,
    employer                   BINARY(16)    NOT NULL,
    supervisor                 BINARY(16)    NOT NULL,
    student                    BINARY(16)    NOT NULL,
    payee                      BINARY(16)    NOT NULL,
    status                     VARCHAR(32)   NOT NULL,
    fee_minor                  BIGINT        NOT NULL,
    fee_currency               CHAR(3)       NOT NULL,
    net_minor                  BIGINT        NOT NULL,
    net_currency               CHAR(3)       NOT NULL,
    platform_fee_basis_points  INT           NOT NULL,
    starts_on                  DATE          NOT NULL,
    ends_on                    DATE          NOT NULL,
    deliverables               TEXT          NOT NULL,
    agreement_version          VARCHAR(32)   NOT NULL,
    agreement_text             MEDIUMTEXT    NOT NULL,
    agreement_sha256           VARCHAR(64)   NOT NULL,
    student_signature_name     VARCHAR(200)  NULL,
    student_signature_at       DATETIME(6)   NULL,
    student_signature_account  BINARY(16)    NULL,
    employer_signature_name    VARCHAR(200)  NULL,
    employer_signature_at      DATETIME(6)   NULL,
    employer_signature_account BINARY(16)    NULL,
    payment                    BINARY(16)    NULL,
    opened_at                  DATETIME(6)   NOT NULL,
    held_at                    DATETIME(6)   NULL,
    kicked_off_at              DATETIME(6)   NULL,
    review_due                 DATETIME(6)   NULL,
    completed_at               DATETIME(6)   NULL,
    approved_by_silence        BOOLEAN       NOT NULL,
    paid_at                    DATETIME(6)   NULL,
    cancelled_at               DATETIME(6)   NULL,
    cancellation_reason        VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY engagement_of_application (application),
    UNIQUE KEY engagement_of_payment (payment),
    KEY engagement_of_student (student, opened_at, id),
    KEY engagement_of_employer (employer, opened_at, id),
    KEY engagement_review (status, review_due)
);

CREATE TABLE engagement_submission (
    engagement BINARY(16)    NOT NULL,
    position   INT           NOT NULL,
    number     INT           NOT NULL,
    at         DATETIME(6)   NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    ai_use     VARCHAR(1000) NULL,
    files      TEXT          NOT NULL,
    links      TEXT          NOT NULL,
    PRIMARY KEY (engagement, position),
    CONSTRAINT engagement_submission_engagement FOREIGN KEY (engagement) REFERENCES engagement (id)
);

CREATE TABLE engagement_change_request (
    engagement BINARY(16)    NOT NULL,
    position   INT           NOT NULL,
    round      INT           NOT NULL,
    criterion  VARCHAR(500)  NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    at         DATETIME(6)   NOT NULL,
    PRIMARY KEY (engagement, position),
    CONSTRAINT engagement_change_request_engagement FOREIGN KEY (engagement) REFERENCES engagement (id)
);

CREATE TABLE engagement_check_in (
    engagement BINARY(16)    NOT NULL,
    position   INT           NOT NULL,
    id         BINARY(16)    NOT NULL,
    author     BINARY(16)    NOT NULL,
    text       VARCHAR(2000) NOT NULL,
    at         DATETIME(6)   NOT NULL,
    PRIMARY KEY (engagement, position),
    CONSTRAINT engagement_check_in_engagement FOREIGN KEY (engagement) REFERENCES engagement (id)
);

CREATE TABLE engagement_file (
    engagement   BINARY(16)   NOT NULL,
    position     INT          NOT NULL,
    file         BINARY(16)   NOT NULL,
    name         VARCHAR(200) NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    size         BIGINT       NOT NULL,
    uploader     BINARY(16)   NOT NULL,
    at           DATETIME(6)  NOT NULL,
    PRIMARY KEY (engagement, position),
    UNIQUE KEY engagement_file_once (file),
    CONSTRAINT engagement_file_engagement FOREIGN KEY (engagement) REFERENCES engagement (id)
);
