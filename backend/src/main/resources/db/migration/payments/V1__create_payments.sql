-- Money is kept in minor units; quantities of one payment share the currency of its amount.

CREATE TABLE payment (
    id                        BINARY(16)   NOT NULL PRIMARY KEY,
    reference                 BINARY(16)   NOT NULL,
    description               VARCHAR(250) NOT NULL,
    payer                     BINARY(16)   NOT NULL,
    amount_minor              BIGINT       NOT NULL,
    amount_currency           CHAR(3)      NOT NULL,
    platform_fee_basis_points INT          NOT NULL,
    status                    VARCHAR(32)  NOT NULL,
    captured_minor            BIGINT       NOT NULL,
    released_minor            BIGINT       NOT NULL,
    refunding_minor           BIGINT       NOT NULL,
    refunded_minor            BIGINT       NOT NULL,
    payment_intent            VARCHAR(80)  NULL,
    charge                    VARCHAR(80)  NULL,
    receipt_number            VARCHAR(32)  NULL,
    failure                   VARCHAR(250) NULL,
    requested_at              DATETIME(6)  NOT NULL,
    held_at                   DATETIME(6)  NULL,
    version                   BIGINT       NOT NULL,
    UNIQUE KEY payment_reference (reference),
    UNIQUE KEY payment_receipt_number (receipt_number),
    KEY payment_payer (payer, requested_at, id),
    CONSTRAINT payment_positive CHECK (amount_minor > 0),
    CONSTRAINT payment_within_captured CHECK (
        released_minor >= 0 AND refunding_minor >= 0 AND refunded_minor >= 0
        AND released_minor + refunding_minor + refunded_minor <= captured_minor)
);

-- One hosted payment page; a payment may need several, one after the other.
CREATE TABLE payment_checkout (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    payment         BINARY(16)   NOT NULL,
    attempt         INT          NOT NULL,
    status          VARCHAR(32)  NOT NULL,
    stripe_session  VARCHAR(120) NULL,
    url             TEXT         NULL,
    expires_at      DATETIME(6)  NOT NULL,
    payment_intent  VARCHAR(80)  NULL,
    charge          VARCHAR(80)  NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY payment_checkout_attempt (payment, attempt),
    UNIQUE KEY payment_checkout_session (stripe_session),
    KEY payment_checkout_open (status, expires_at)
);

CREATE TABLE payment_refund (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    payment        BINARY(16)   NOT NULL,
    payment_intent VARCHAR(80)  NOT NULL,
    amount_minor   BIGINT       NOT NULL,
    amount_currency CHAR(3)     NOT NULL,
    reason         VARCHAR(250) NOT NULL,
    status         VARCHAR(32)  NOT NULL,
    stripe_refund  VARCHAR(80)  NULL,
    failure        VARCHAR(250) NULL,
    requested_at   DATETIME(6)  NOT NULL,
    settled_at     DATETIME(6)  NULL,
    version        BIGINT       NOT NULL,
    UNIQUE KEY payment_refund_stripe (stripe_refund),
    KEY payment_refund_payment (payment, requested_at),
    KEY payment_refund_status (status, requested_at)
);

CREATE TABLE payout (
    id                 BINARY(16)   NOT NULL PRIMARY KEY,
    payment            BINARY(16)   NOT NULL,
    milestone          INT          NOT NULL,
    payee              BINARY(16)   NOT NULL,
    gross_minor        BIGINT       NOT NULL,
    gross_currency     CHAR(3)      NOT NULL,
    platform_fee_minor BIGINT       NOT NULL,
    status             VARCHAR(32)  NOT NULL,
    blocked_reason     VARCHAR(80)  NULL,
    attempt            INT          NOT NULL,
    stripe_account     VARCHAR(80)  NULL,
    stripe_transfer    VARCHAR(80)  NULL,
    owed_at            DATETIME(6)  NOT NULL,
    changed_at         DATETIME(6)  NOT NULL,
    transferred_at     DATETIME(6)  NULL,
    paid_at            DATETIME(6)  NULL,
    version            BIGINT       NOT NULL,
    UNIQUE KEY payout_milestone (payment, milestone),
    UNIQUE KEY payout_stripe_transfer (stripe_transfer),
    KEY payout_payee (payee, owed_at, id),
    KEY payout_status (status, changed_at)
);

CREATE TABLE connected_account (
    account          BINARY(16)  NOT NULL PRIMARY KEY,
    stripe_account   VARCHAR(80) NULL,
    attempt          INT         NOT NULL,
    asking           BOOLEAN     NOT NULL,
    transfers_active BOOLEAN     NOT NULL,
    payouts_active   BOOLEAN     NOT NULL,
    closed           BOOLEAN     NOT NULL,
    created_at       DATETIME(6) NOT NULL,
    checked_at       DATETIME(6) NOT NULL,
    version          BIGINT      NOT NULL,
    UNIQUE KEY connected_account_stripe (stripe_account)
);

-- Outbox: every write to Stripe with its frozen request. due_at is NULL once there is nothing left to do.
CREATE TABLE payment_operation (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    kind            VARCHAR(32)  NOT NULL,
    subject         BINARY(16)   NOT NULL,
    attempt         INT          NOT NULL,
    idempotency_key VARCHAR(200) NOT NULL,
    path            VARCHAR(200) NOT NULL,
    body            TEXT         NOT NULL,
    lookup          VARCHAR(200) NULL,
    state           VARCHAR(32)  NOT NULL,
    tries           INT          NOT NULL,
    due_at          DATETIME(6)  NULL,
    stripe_object   VARCHAR(120) NULL,
    outcome         VARCHAR(500) NULL,
    created_at      DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY payment_operation_key (idempotency_key),
    UNIQUE KEY payment_operation_subject (kind, subject, attempt),
    KEY payment_operation_due (due_at),
    KEY payment_operation_state (state, created_at)
);

-- Inbox: every verified message of Stripe, raw. due_at is NULL once there is nothing left to do.
CREATE TABLE webhook_inbox (
    event_id    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    endpoint    VARCHAR(32)  NOT NULL,
    type        VARCHAR(200) NOT NULL,
    account     VARCHAR(80)  NULL,
    object_id   VARCHAR(200) NULL,
    live        BOOLEAN      NOT NULL,
    payload     MEDIUMTEXT   NOT NULL,
    state       VARCHAR(32)  NOT NULL,
    tries       INT          NOT NULL,
    due_at      DATETIME(6)  NULL,
    outcome     VARCHAR(500) NULL,
    received_at DATETIME(6)  NOT NULL,
    KEY webhook_inbox_due (due_at),
    KEY webhook_inbox_state (state, received_at)
);

-- Numbers without gaps: taken in the transaction that issues the receipt.
CREATE TABLE receipt_series (
    name        VARCHAR(32) NOT NULL PRIMARY KEY,
    last_number BIGINT      NOT NULL
);

-- The double-entry ledger. Debits are positive, credits negative.
CREATE TABLE ledger_account (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    family      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY ledger_account_name (name)
);

CREATE TABLE ledger_balance (
    account     BIGINT  NOT NULL PRIMARY KEY,
    balance     BIGINT  NOT NULL,
    credit_only BOOLEAN NOT NULL,
    version     BIGINT  NOT NULL,
    CONSTRAINT ledger_balance_account FOREIGN KEY (account) REFERENCES ledger_account (id),
    CONSTRAINT ledger_balance_sign CHECK (credit_only = FALSE OR balance <= 0)
);

CREATE TABLE ledger_tx (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    posting_key      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind             VARCHAR(60)  NOT NULL,
    effective_at     DATETIME(6)  NOT NULL,
    payment          BINARY(16)   NULL,
    stripe_reference VARCHAR(120) NULL,
    UNIQUE KEY ledger_tx_posting_key (posting_key),
    KEY ledger_tx_payment (payment, id)
);

CREATE TABLE ledger_entry (
    tx       BIGINT  NOT NULL,
    account  BIGINT  NOT NULL,
    amount   BIGINT  NOT NULL,
    currency CHAR(3) NOT NULL,
    PRIMARY KEY (tx, account),
    KEY ledger_entry_account (account, tx),
    CONSTRAINT ledger_entry_tx FOREIGN KEY (tx) REFERENCES ledger_tx (id),
    CONSTRAINT ledger_entry_account FOREIGN KEY (account) REFERENCES ledger_account (id),
    CONSTRAINT ledger_entry_moves CHECK (amount <> 0)
);

-- Append-only: a mistake is corrected by a further transaction.
CREATE TRIGGER ledger_tx_stays BEFORE UPDATE ON ledger_tx
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only';

CREATE TRIGGER ledger_tx_remains BEFORE DELETE ON ledger_tx
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only';

CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only';

CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only';
