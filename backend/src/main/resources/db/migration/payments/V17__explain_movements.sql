-- What operators say about money that no operation of ours moved, or that somebody owes us: which movement at Stripe or
-- account of the ledger it is about, what it was, and who owes it.
ALTER TABLE manual_move
    ADD COLUMN reference VARCHAR(150) NULL,
    ADD COLUMN meaning   VARCHAR(32)  NULL,
    ADD COLUMN owed_by   BINARY(16)   NULL;
