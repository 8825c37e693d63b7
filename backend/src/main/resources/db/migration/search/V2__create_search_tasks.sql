CREATE TABLE search_task (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    kind        VARCHAR(16)  NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    -- 1 while it is carried out, otherwise null: there is one at a time
    running     TINYINT      NULL,
    index_name  VARCHAR(200) NULL,
    repairs     BOOLEAN      NOT NULL,
    done        BIGINT       NOT NULL,
    total       BIGINT       NOT NULL,
    slices      INT          NOT NULL,
    differing   INT          NOT NULL,
    missing     INT          NOT NULL,
    outdated    INT          NOT NULL,
    surplus     INT          NOT NULL,
    failure     VARCHAR(300) NULL,
    started_at  DATETIME(6)  NOT NULL,
    heard_at    DATETIME(6)  NOT NULL,
    finished_at DATETIME(6)  NULL,
    CONSTRAINT search_task_running UNIQUE (running),
    INDEX search_task_started (started_at)
);
