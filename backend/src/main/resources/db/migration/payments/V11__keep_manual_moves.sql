-- Money, or the way of money, that an operator moves by hand: one asks, another one agrees. Of each kind at most one is
-- open for one subject: open_mark is NULL once it has ended.
CREATE TABLE manual_move (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    kind            VARCHAR(32)  NOT NULL,
    subject         BINARY(16)   NOT NULL,
    open_mark       BOOLEAN      NULL,
    payment         BINARY(16)   NULL,
    amount_minor    BIGINT       NULL,
    amount_currency CHAR(3)      NULL,
    reason          VARCHAR(500) NOT NULL,
    status          VARCHAR(32)  NOT NULL,
    asked_by        BINARY(16)   NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    ended_by        BINARY(16)   NULL,
    ended_at        DATETIME(6)  NULL,
    ended_because   VARCHAR(500) NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY manual_move_open (kind, subject, open_mark),
    KEY manual_move_asked (status, asked_at, id)
);

-- Accounts at Stripe that students had before: what was transferred there is followed, nothing more is sent there.
CREATE TABLE connected_account_past (
    stripe_account VARCHAR(80) NOT NULL PRIMARY KEY,
    account        BINARY(16)  NOT NULL,
    closed_at      DATETIME(6) NOT NULL,
    replaced_at    DATETIME(6) NOT NULL,
    KEY connected_account_past_account (account, replaced_at)
);

-- Since when an account at Stripe is closed; of older ones only the last look at it is known.
ALTER TABLE connected_account
    ADD COLUMN closed_at DATETIME(6) NULL,
    ADD KEY connected_account_closed (closed, closed_at);

UPDATE connected_account SET closed_at = checked_at WHERE closed;

-- Payments that a card network warns of are few among many.
ALTER TABLE payment ADD KEY payment_warned (fraud_warned, held_at);
