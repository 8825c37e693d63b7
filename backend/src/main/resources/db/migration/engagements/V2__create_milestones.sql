CREATE TABLE engagement_milestone (
    engagement   BINARY(16)   NOT NULL,
    position     INT          NOT NULL,
    number       INT          NOT NULL,
    title        VARCHAR(200) NOT NULL,
    amount_minor BIGINT       NOT NULL,
    at           DATETIME(6)  NOT NULL,
    PRIMARY KEY (engagement, position),
    CONSTRAINT engagement_milestone_engagement FOREIGN KEY (engagement) REFERENCES engagement (id)
);
