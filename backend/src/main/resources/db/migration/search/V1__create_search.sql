CREATE TABLE search_outbox (
    number   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    project  BINARY(16)  NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    INDEX search_outbox_project (project, number)
);
