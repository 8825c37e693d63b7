CREATE TABLE review_pair (
    id                BINARY(16)  NOT NULL,
    version           BIGINT      NOT NULL,
    employer          BINARY(16)  NOT NULL,
    student           BINARY(16)  NOT NULL,
    supervisor        BINARY(16)  NOT NULL,
    framework         VARCHAR(40) NOT NULL,
    publishes_at      DATETIME(6) NOT NULL,
    published_at      DATETIME(6) NULL,
    supervisor_review TEXT        NULL,
    student_review    TEXT        NULL,
    student_rating    DOUBLE      NULL,
    PRIMARY KEY (id),
    KEY review_pair_hidden (published_at, publishes_at),
    KEY review_pair_rating (employer, published_at, student_rating)
);
