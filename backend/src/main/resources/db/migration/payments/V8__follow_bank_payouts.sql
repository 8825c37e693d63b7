-- Which payout to the student's bank carries the pay: after the bank sent one back, a later one brings it again.
ALTER TABLE payout
    ADD COLUMN bank_payout VARCHAR(80) NULL,
    ADD COLUMN bank_payout_at DATETIME(6) NULL;
