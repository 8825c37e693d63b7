-- Money that a sponsor has paid in for the work of others. What is in it equals its account in the ledger.
CREATE TABLE wallet (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    owner            BINARY(16)   NOT NULL,
    sponsor          VARCHAR(250) NOT NULL,
    balance_minor    BIGINT       NOT NULL,
    balance_currency CHAR(3)      NOT NULL,
    opened_at        DATETIME(6)  NOT NULL,
    version          BIGINT       NOT NULL,
    KEY wallet_owner (owner, opened_at),
    CONSTRAINT wallet_never_negative CHECK (balance_minor >= 0)
);

-- A payment pays for work, or it fills a wallet; paid work has a wallet when a sponsor paid for it.
ALTER TABLE payment
    ADD COLUMN purpose VARCHAR(16)  NOT NULL DEFAULT 'WORK',
    ADD COLUMN wallet  BINARY(16)   NULL,
    ADD COLUMN sponsor VARCHAR(250) NULL,
    ADD KEY payment_wallet (wallet, purpose, requested_at, id);

-- What goes back to a wallet goes through no charge of Stripe's.
ALTER TABLE payment_refund MODIFY COLUMN payment_intent VARCHAR(80) NULL;
