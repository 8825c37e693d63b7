-- Whom a university's wallet pays for. Its money is kept by the payments module under the same id.
CREATE TABLE sponsor_wallet (
    id                    BINARY(16)  NOT NULL PRIMARY KEY,
    university            BINARY(16)  NOT NULL,
    name                  VARCHAR(80) NOT NULL,
    state                 VARCHAR(16) NOT NULL,
    projects_per_employer INT         NOT NULL,
    highest_fee_minor     BIGINT      NOT NULL,
    highest_fee_currency  CHAR(3)     NOT NULL,
    early_years_only      BOOLEAN     NOT NULL,
    opened_at             DATETIME(6) NOT NULL,
    version               BIGINT      NOT NULL,
    KEY sponsor_wallet_university (university, opened_at)
);

-- Where an employer or its project has to be; an empty city means the whole state.
CREATE TABLE sponsor_wallet_place (
    wallet BINARY(16)  NOT NULL,
    state  CHAR(2)     NOT NULL,
    city   VARCHAR(80) NOT NULL,
    PRIMARY KEY (wallet, state, city),
    KEY sponsor_wallet_place_state (state, wallet),
    CONSTRAINT sponsor_wallet_place_of FOREIGN KEY (wallet) REFERENCES sponsor_wallet (id)
);

-- One piece of work that a wallet pays for.
CREATE TABLE sponsorship (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    wallet          BINARY(16)   NOT NULL,
    engagement      BINARY(16)   NOT NULL,
    payment         BINARY(16)   NOT NULL,
    employer        BINARY(16)   NOT NULL,
    employer_name   VARCHAR(150) NOT NULL,
    project_title   VARCHAR(250) NOT NULL,
    student         BINARY(16)   NOT NULL,
    class_standing  VARCHAR(32)  NOT NULL,
    own_student     BOOLEAN      NOT NULL,
    standing_shared BOOLEAN      NOT NULL,
    fee_minor       BIGINT       NOT NULL,
    fee_currency    CHAR(3)      NOT NULL,
    status          VARCHAR(16)  NOT NULL,
    chosen_by       BINARY(16)   NOT NULL,
    chosen_at       DATETIME(6)  NOT NULL,
    ended_at        DATETIME(6)  NULL,
    paid_at         DATETIME(6)  NULL,
    hired_at        DATETIME(6)  NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY sponsorship_payment (payment),
    UNIQUE KEY sponsorship_engagement (engagement),
    KEY sponsorship_wallet (wallet, chosen_at, id),
    KEY sponsorship_employer (wallet, employer, status),
    KEY sponsorship_student (student)
);
