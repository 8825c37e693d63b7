-- Whether Stripe has the whole tax number of a student, never the number itself, and in which tax year the student was
-- told last that it will be missed. What is not known yet counts as not given: Stripe is asked whenever pay waits for it.
ALTER TABLE connected_account
    ADD COLUMN tax_number_given BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN tax_warned_year INT NULL;
