-- Whose money an operation moves: while what became of one is in doubt, no other one of that payment is sent.
ALTER TABLE payment_operation
    ADD COLUMN payment BINARY(16) NULL,
    ADD KEY payment_operation_payment (payment, state);

UPDATE payment_operation o JOIN payout p ON p.id = o.subject SET o.payment = p.payment WHERE o.kind = 'TRANSFER';

UPDATE payment_operation o JOIN payment_refund r ON r.id = o.subject SET o.payment = r.payment WHERE o.kind = 'REFUND';

UPDATE payment_operation o JOIN payment_reversal r ON r.id = o.subject SET o.payment = r.payment
    WHERE o.kind = 'REVERSAL';
