CREATE TABLE stored_file (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    name         VARCHAR(200) NOT NULL,
    content_type VARCHAR(120) NOT NULL,
    size         BIGINT       NOT NULL,
    stored_at    DATETIME(6)  NOT NULL
);

CREATE TABLE idempotent_request (
    actor        VARCHAR(100) NOT NULL,
    request_key  VARCHAR(200) NOT NULL,
    digest       CHAR(64)     NOT NULL,
    begun_at     DATETIME(6)  NOT NULL,
    status       INT          NULL,
    content_type VARCHAR(120) NULL,
    location     VARCHAR(500) NULL,
    body         MEDIUMBLOB   NULL,
    PRIMARY KEY (actor, request_key),
    INDEX idempotent_request_begun (begun_at)
);
