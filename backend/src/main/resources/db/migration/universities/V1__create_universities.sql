CREATE TABLE university (
    id              BINARY(16)   NOT NULL,
    slug            VARCHAR(170) NOT NULL,
    name            VARCHAR(150) NOT NULL,
    short_name      VARCHAR(40)  NOT NULL,
    place_city      VARCHAR(80)  NOT NULL,
    place_state     CHAR(2)      NOT NULL,
    place_latitude  DOUBLE       NULL,
    place_longitude DOUBLE       NULL,
    joined_at       DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT university_slug UNIQUE (slug),
    INDEX university_name (name)
);

CREATE TABLE university_domain (
    university BINARY(16)   NOT NULL,
    domain     VARCHAR(190) NOT NULL,
    PRIMARY KEY (domain),
    INDEX university_domain_university (university),
    CONSTRAINT university_domain_of FOREIGN KEY (university) REFERENCES university (id)
);

CREATE TABLE programme (
    university BINARY(16)   NOT NULL,
    id         BINARY(16)   NOT NULL,
    name       VARCHAR(120) NOT NULL,
    cip_code   VARCHAR(10)  NOT NULL,
    PRIMARY KEY (id),
    INDEX programme_university (university),
    CONSTRAINT programme_of FOREIGN KEY (university) REFERENCES university (id)
);

CREATE TABLE cohort (
    university     BINARY(16)  NOT NULL,
    term           CHAR(7)     NOT NULL,
    class_standing VARCHAR(32) NOT NULL,
    enrolled       INT         NOT NULL,
    PRIMARY KEY (university, term, class_standing),
    CONSTRAINT cohort_of FOREIGN KEY (university) REFERENCES university (id)
);
