-- What was released lately is what payers' banks may still take back.
ALTER TABLE payout ADD KEY payout_released (owed_at, payment);
