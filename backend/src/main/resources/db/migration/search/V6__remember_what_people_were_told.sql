-- Which projects a person was told of, through whichever of their saved searches: none is told twice.
CREATE TABLE saved_search_told (
    account BINARY(16)  NOT NULL,
    project BINARY(16)  NOT NULL,
    told_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account, project),
    KEY saved_search_told_old (told_at)
);

INSERT INTO saved_search_told (account, project, told_at)
SELECT search.account, seen.project, MAX(seen.seen_at)
FROM saved_search_seen seen
JOIN saved_search search ON search.id = seen.saved_search
GROUP BY search.account, seen.project;

DROP TABLE saved_search_seen;
