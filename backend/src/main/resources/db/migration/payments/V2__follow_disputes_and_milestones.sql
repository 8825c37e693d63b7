-- What a payer's bank holds back (disputed) or has taken for good (lost), and whether it warned of fraud.

ALTER TABLE payment
    ADD COLUMN disputed_minor BIGINT  NOT NULL DEFAULT 0,
    ADD COLUMN lost_minor     BIGINT  NOT NULL DEFAULT 0,
    ADD COLUMN fraud_warned   BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE payment DROP CONSTRAINT payment_within_captured;

ALTER TABLE payment ADD CONSTRAINT payment_within_what_was_captured CHECK (
    released_minor >= 0 AND refunding_minor >= 0 AND refunded_minor >= 0 AND lost_minor >= 0 AND disputed_minor >= 0
    AND released_minor + refunding_minor + refunded_minor + lost_minor <= captured_minor);

-- A payer's bank that asks for the money of one charge back.
CREATE TABLE payment_dispute (
    id              VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    payment         BINARY(16)   NOT NULL,
    charge          VARCHAR(80)  NOT NULL,
    amount_minor    BIGINT       NOT NULL,
    amount_currency CHAR(3)      NOT NULL,
    reason          VARCHAR(80)  NOT NULL,
    status          VARCHAR(32)  NOT NULL,
    evidence_due_at DATETIME(6)  NULL,
    lost_minor      BIGINT       NOT NULL,
    opened_at       DATETIME(6)  NOT NULL,
    closed_at       DATETIME(6)  NULL,
    version         BIGINT       NOT NULL,
    KEY payment_dispute_payment (payment, opened_at),
    KEY payment_dispute_status (status, opened_at)
);

-- Money on its way back from a student's Stripe account, to be refunded to the employer once it is here.
CREATE TABLE payment_reversal (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    payment         BINARY(16)   NOT NULL,
    payout          BINARY(16)   NOT NULL,
    gross_minor     BIGINT       NOT NULL,
    gross_currency  CHAR(3)      NOT NULL,
    net_minor       BIGINT       NOT NULL,
    reason          VARCHAR(250) NOT NULL,
    status          VARCHAR(32)  NOT NULL,
    asked_by        BINARY(16)   NOT NULL,
    approved_by     BINARY(16)   NULL,
    stripe_reversal VARCHAR(80)  NULL,
    failure         VARCHAR(250) NULL,
    asked_at        DATETIME(6)  NOT NULL,
    settled_at      DATETIME(6)  NULL,
    version         BIGINT       NOT NULL,
    KEY payment_reversal_payment (payment, asked_at),
    KEY payment_reversal_payout (payout, asked_at),
    KEY payment_reversal_status (status, asked_at)
);

ALTER TABLE payout
    ADD COLUMN reversing_minor BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN reversed_minor  BIGINT NOT NULL DEFAULT 0;

ALTER TABLE payout ADD CONSTRAINT payout_within_gross CHECK (
    reversing_minor >= 0 AND reversed_minor >= 0 AND reversing_minor + reversed_minor <= gross_minor);

-- Money of the platform itself on its way to its own bank.
CREATE TABLE platform_payout (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    amount_minor    BIGINT       NOT NULL,
    amount_currency CHAR(3)      NOT NULL,
    status          VARCHAR(32)  NOT NULL,
    asked_by        BINARY(16)   NOT NULL,
    stripe_payout   VARCHAR(80)  NULL,
    failure         VARCHAR(250) NULL,
    asked_at        DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY platform_payout_stripe (stripe_payout)
);

-- What a reconciliation found; a person owns it until it is resolved.
CREATE TABLE reconciliation_difference (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    rule        VARCHAR(8)   NOT NULL,
    subject     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open_mark   BOOLEAN      NULL,
    detail      VARCHAR(500) NOT NULL,
    expected    BIGINT       NULL,
    found       BIGINT       NULL,
    state       VARCHAR(32)  NOT NULL,
    owner       BINARY(16)   NULL,
    note        VARCHAR(500) NULL,
    found_at    DATETIME(6)  NOT NULL,
    seen_at     DATETIME(6)  NOT NULL,
    resolved_at DATETIME(6)  NULL,
    version     BIGINT       NOT NULL,
    UNIQUE KEY reconciliation_difference_open (rule, subject, open_mark),
    KEY reconciliation_difference_state (state, found_at, id)
);

CREATE TABLE reconciliation_run (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind         VARCHAR(16) NOT NULL,
    began_at     DATETIME(6) NOT NULL,
    ended_at     DATETIME(6) NULL,
    looked_since DATETIME(6) NOT NULL,
    transactions INT         NOT NULL,
    differences  INT         NOT NULL,
    KEY reconciliation_run_began (began_at)
);
