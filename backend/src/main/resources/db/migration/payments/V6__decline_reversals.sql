-- A second operator may decline what was asked, and who asked may withdraw it: who ended it and why. When it was agreed to.
ALTER TABLE payment_reversal
    ADD COLUMN approved_at   DATETIME(6)  NULL,
    ADD COLUMN ended_by      BINARY(16)   NULL,
    ADD COLUMN ended_because VARCHAR(250) NULL;
