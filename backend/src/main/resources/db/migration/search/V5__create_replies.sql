-- How long employers take to answer, by application; nothing of the student.
CREATE TABLE search_reply (
    application BINARY(16)  NOT NULL,
    employer    BINARY(16)  NOT NULL,
    applied_at  DATETIME(6),
    answered_at DATETIME(6),
    PRIMARY KEY (application),
    KEY search_reply_latest (employer, applied_at)
);
