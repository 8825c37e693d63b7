CREATE TABLE project_import (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    employer     BINARY(16)   NOT NULL,
    uploaded_by  BINARY(16)   NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    total        INT          NOT NULL,
    leased_until DATETIME(6)  NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    finished_at  DATETIME(6)  NULL,
    INDEX project_import_employer (employer, uploaded_at),
    INDEX project_import_state (state, leased_until)
);

CREATE TABLE project_import_row (
    import      BINARY(16)  NOT NULL,
    number      INT         NOT NULL,
    external_id VARCHAR(100) NOT NULL,
    content     MEDIUMTEXT  NOT NULL,
    outcome     VARCHAR(16) NOT NULL,
    errors      TEXT        NULL,
    project     BINARY(16)  NULL,
    PRIMARY KEY (import, number),
    INDEX project_import_row_outcome (import, outcome, number)
);

-- which project came of which row of the employer's own list, so that importing it again makes no second one
CREATE TABLE project_origin (
    employer    BINARY(16)   NOT NULL,
    external_id VARBINARY(400) NOT NULL,
    project     BINARY(16)   NOT NULL,
    checksum    CHAR(64)     NOT NULL,
    PRIMARY KEY (employer, external_id)
);
