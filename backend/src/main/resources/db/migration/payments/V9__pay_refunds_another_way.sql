-- A refund that the payer's bank sent back is owed until an operator has paid it another way: since when, who, and how.
ALTER TABLE payment_refund
    ADD COLUMN returned_at DATETIME(6)  NULL,
    ADD COLUMN paid_at     DATETIME(6)  NULL,
    ADD COLUMN paid_by     BINARY(16)   NULL,
    ADD COLUMN paid_note   VARCHAR(500) NULL;

UPDATE payment_refund SET returned_at = (
    SELECT MAX(t.effective_at) FROM ledger_tx t
    WHERE t.payment = payment_refund.payment AND t.kind = 'REFUND_RETURNED')
WHERE status = 'FAILED' AND settled_at IS NOT NULL;
