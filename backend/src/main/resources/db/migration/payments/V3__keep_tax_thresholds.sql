-- From which total a payee's year is reported; a year without a row uses the newest one before it.
CREATE TABLE tax_threshold (
    tax_year     INT         NOT NULL,
    form         VARCHAR(16) NOT NULL,
    amount_minor BIGINT      NOT NULL,
    transfers    INT         NOT NULL,
    PRIMARY KEY (tax_year, form)
);

INSERT INTO tax_threshold (tax_year, form, amount_minor, transfers) VALUES
    (2025, '1099-NEC', 60000, 0),
    (2025, '1099-K', 2000000, 200),
    (2026, '1099-NEC', 200000, 0),
    (2026, '1099-K', 2000000, 200);
