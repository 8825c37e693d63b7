CREATE TABLE account (
    id                 BINARY(16)   NOT NULL,
    email              VARCHAR(254) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    kind               VARCHAR(32)  NOT NULL,
    registered_at      DATETIME(6)  NOT NULL,
    email_confirmed_at DATETIME(6)  NULL DEFAULT NULL,
    closed_at          DATETIME(6)  NULL DEFAULT NULL,
    version            BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY account_by_email (email)
);

CREATE TABLE membership (
    id                BINARY(16)   NOT NULL,
    account           BINARY(16)   NOT NULL,
    organisation      BINARY(16)   NOT NULL,
    organisation_kind VARCHAR(32)  NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    roles             VARCHAR(200) NOT NULL,
    version           BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY membership_by_account (account, organisation),
    KEY membership_by_organisation (organisation)
);

-- Hashes only.
CREATE TABLE password (
    account    BINARY(16)   NOT NULL,
    hash       VARCHAR(255) NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL,
    PRIMARY KEY (account)
);

-- Secrets of mailed links, as SHA-256 in hexadecimal.
CREATE TABLE one_time_token (
    id         BINARY(16)  NOT NULL,
    hash       VARCHAR(64) NOT NULL,
    account    BINARY(16)  NOT NULL,
    purpose    VARCHAR(32) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL DEFAULT NULL,
    version    BIGINT      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY one_time_token_by_hash (hash),
    KEY one_time_token_by_account (account, purpose),
    KEY one_time_token_by_expiry (expires_at)
);

-- A provider's subject is told apart by letter case, as the provider does.
CREATE TABLE external_identity (
    id        BINARY(16)   NOT NULL,
    issuer    VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject   VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    account   BINARY(16)   NOT NULL,
    linked_at DATETIME(6)  NOT NULL,
    version   BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY external_identity_by_subject (issuer, subject),
    KEY external_identity_by_account (account)
);

CREATE TABLE signing_key (
    id         VARCHAR(36) NOT NULL,
    jwk        TEXT        NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);
