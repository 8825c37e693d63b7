-- A student's pay that an operator has put on hold. Rows stay; of each student at most one is open: open_mark is NULL
-- once it is lifted.
CREATE TABLE pay_hold (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    payee          BINARY(16)   NOT NULL,
    open_mark      BOOLEAN      NULL,
    reason         VARCHAR(250) NOT NULL,
    placed_by      BINARY(16)   NOT NULL,
    placed_at      DATETIME(6)  NOT NULL,
    lifted_by      BINARY(16)   NULL,
    lifted_at      DATETIME(6)  NULL,
    lifted_because VARCHAR(250) NULL,
    version        BIGINT       NOT NULL,
    UNIQUE KEY pay_hold_open (payee, open_mark)
);
