-- Until when one process, or the decision of a person, keeps a write to Stripe to itself; NULL while it only waits for
-- its time. A write in doubt stays UNKNOWN while it is sent again, so its state does not tell.
ALTER TABLE payment_operation ADD COLUMN leased_until DATETIME(6) NULL;

UPDATE payment_operation SET leased_until = due_at WHERE state = 'LEASED';
