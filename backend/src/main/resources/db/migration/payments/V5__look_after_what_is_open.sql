-- Accounts of one family, newest first.
CREATE INDEX ledger_account_family ON ledger_account (family, id);

-- What a student was reminded of, by the day since the money is owed; each is told once.
CREATE TABLE payout_reminder (
    payout     BINARY(16)  NOT NULL,
    day_number INT         NOT NULL,
    told_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (payout, day_number)
);

CREATE INDEX payout_owed ON payout (status, blocked_reason, owed_at);

-- What our own records say about a disputed payment, kept when the dispute opens.
CREATE TABLE payment_evidence (
    payment BINARY(16)  NOT NULL,
    part    VARCHAR(32) NOT NULL,
    words   MEDIUMTEXT  NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    PRIMARY KEY (payment, part)
);

-- The evidence as it was sent to the payer's bank; its id is the subject of the operation.
ALTER TABLE payment_dispute
    ADD COLUMN evidence         BINARY(16)   NULL,
    ADD COLUMN evidence_state   VARCHAR(32)  NULL,
    ADD COLUMN evidence_attempt INT          NOT NULL DEFAULT 0,
    ADD COLUMN evidence_by      BINARY(16)   NULL,
    ADD COLUMN evidence_at      DATETIME(6)  NULL,
    ADD COLUMN evidence_failure VARCHAR(250) NULL,
    ADD UNIQUE KEY payment_dispute_evidence (evidence);
