-- Money that has gone back has a refund note, numbered without gaps; what was settled before is numbered in that order.
ALTER TABLE payment_refund
    ADD COLUMN note_number VARCHAR(32) NULL,
    ADD UNIQUE KEY payment_refund_note_number (note_number);

UPDATE payment_refund r JOIN (
    SELECT id, ROW_NUMBER() OVER (ORDER BY settled_at, id) AS place
    FROM payment_refund WHERE settled_at IS NOT NULL) settled ON settled.id = r.id
SET r.note_number = CONCAT('RN-', LPAD(settled.place, GREATEST(6, CHAR_LENGTH(settled.place)), '0'));

INSERT INTO receipt_series (name, last_number) SELECT 'refund', COUNT(note_number) FROM payment_refund;

-- What stands on a receipt or a refund note, from its issue on: names may change later, a paper may not.
CREATE TABLE issued_paper (
    number    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kind      VARCHAR(32) NOT NULL,
    payment   BINARY(16)  NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    content   MEDIUMTEXT  NOT NULL,
    sha256    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY issued_paper_payment (payment, issued_at)
);

CREATE TRIGGER issued_paper_stays BEFORE UPDATE ON issued_paper
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was issued stays as it is';

CREATE TRIGGER issued_paper_remains BEFORE DELETE ON issued_paper
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was issued stays as it is';
