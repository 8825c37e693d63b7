-- Timers, as db-scheduler expects them: a row lock decides which process runs one.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BLOB         NULL,
    execution_time       DATETIME(6)  NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50)  NULL DEFAULT NULL,
    last_success         DATETIME(6)  NULL DEFAULT NULL,
    last_failure         DATETIME(6)  NULL DEFAULT NULL,
    consecutive_failures INT          NULL DEFAULT NULL,
    last_heartbeat       DATETIME(6)  NULL DEFAULT NULL,
    version              BIGINT       NOT NULL,
    priority             SMALLINT     NULL DEFAULT NULL,
    PRIMARY KEY (task_name, task_instance),
    KEY scheduled_tasks_by_execution_time (execution_time),
    KEY scheduled_tasks_by_heartbeat (last_heartbeat)
);
