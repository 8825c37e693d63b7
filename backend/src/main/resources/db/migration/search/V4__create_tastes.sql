CREATE TABLE search_look (
    account BINARY(16)  NOT NULL,
    project BINARY(16)  NOT NULL,
    at      DATETIME(6) NOT NULL,
    PRIMARY KEY (account, project),
    KEY search_look_latest (account, at),
    KEY search_look_old (at)
);

CREATE TABLE search_refusal (
    account  BINARY(16)  NOT NULL,
    project  BINARY(16)  NOT NULL,
    employer BINARY(16)  NOT NULL,
    reason   VARCHAR(32) NOT NULL,
    at       DATETIME(6) NOT NULL,
    PRIMARY KEY (account, project),
    KEY search_refusal_latest (account, at)
);

CREATE TABLE search_debut (
    employer BINARY(16)  NOT NULL,
    at       DATETIME(6) NOT NULL,
    PRIMARY KEY (employer),
    KEY search_debut_latest (at)
);
