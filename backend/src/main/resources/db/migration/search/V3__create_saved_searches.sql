CREATE TABLE saved_search (
    id            BINARY(16)    NOT NULL,
    account       BINARY(16)    NOT NULL,
    slot          INT           NULL,
    name          VARCHAR(100)  NOT NULL,
    question      VARCHAR(2000) NOT NULL,
    digest        CHAR(64)      NOT NULL,
    alert         VARCHAR(32)   NOT NULL,
    time_zone     VARCHAR(64)   NOT NULL,
    feed_token    VARCHAR(64)   NOT NULL,
    stop_token    VARCHAR(64)   NOT NULL,
    saved_at      DATETIME(6)   NOT NULL,
    watched_since DATETIME(6)   NOT NULL,
    looked_at     DATETIME(6)   NULL,
    next_look     DATETIME(6)   NULL,
    deleted_at    DATETIME(6)   NULL,
    PRIMARY KEY (id),
    UNIQUE KEY saved_search_once (account, digest),
    UNIQUE KEY saved_search_slot (account, slot),
    UNIQUE KEY saved_search_feed (feed_token),
    UNIQUE KEY saved_search_stop (stop_token),
    KEY saved_search_due (next_look),
    KEY saved_search_instant (alert, next_look),
    KEY saved_search_deleted (deleted_at)
);

CREATE TABLE saved_search_seen (
    saved_search BINARY(16)  NOT NULL,
    project      BINARY(16)  NOT NULL,
    seen_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (saved_search, project),
    CONSTRAINT saved_search_seen_of FOREIGN KEY (saved_search) REFERENCES saved_search (id) ON DELETE CASCADE
);
