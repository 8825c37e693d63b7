-- Every message about a dispute or a warning of fraud looks for the page on which its charge was paid.
CREATE INDEX payment_checkout_charge ON payment_checkout (charge);
