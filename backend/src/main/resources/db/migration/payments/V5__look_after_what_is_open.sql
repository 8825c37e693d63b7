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

-- Evidence is longer than other requests.
ALTER TABLE payment_operation MODIFY body MEDIUMTEXT NOT NULL;

-- Every night what was booked since the last seal is hashed onto it: whoever changes a sealed row changes every hash after it.
CREATE TABLE ledger_seal (
    number       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    up_to        BIGINT      NOT NULL,
    sha256       CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_at    DATETIME(6) NOT NULL,
    UNIQUE KEY ledger_seal_up_to (up_to)
);

CREATE TRIGGER ledger_seal_stays BEFORE UPDATE ON ledger_seal
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only';

CREATE TRIGGER ledger_seal_remains BEFORE DELETE ON ledger_seal
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only';
