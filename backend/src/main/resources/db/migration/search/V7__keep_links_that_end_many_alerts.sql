-- Which searches a mail told of together: one link ends the alerts of all of them, however many they are.
CREATE TABLE saved_search_stop (
    token        CHAR(64)   NOT NULL,
    saved_search BINARY(16) NOT NULL,
    PRIMARY KEY (token, saved_search),
    KEY saved_search_stop_search (saved_search),
    CONSTRAINT saved_search_stop_of FOREIGN KEY (saved_search) REFERENCES saved_search (id) ON DELETE CASCADE
);
