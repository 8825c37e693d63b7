-- One row once the demo data was begun.
CREATE TABLE demo_load (
    number      TINYINT     NOT NULL,
    seed        BIGINT      NOT NULL,
    begun_at    DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL DEFAULT NULL,
    PRIMARY KEY (number)
);
