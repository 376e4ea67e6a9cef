-- Version 1. Frozen: a change to the tables is a new file (02.sql), never an edit of this one.
-- Two promises hold in every version: `meta` has the row 'device', and `facts` keeps these columns.

CREATE TABLE facts (
    id             TEXT PRIMARY KEY,  -- UUIDv7
    device         TEXT NOT NULL,     -- the computer it came from
    at             TEXT NOT NULL,     -- UTC with nine decimals, so that text order is time order
    offset_seconds INTEGER NOT NULL,  -- east of UTC, at that moment
    zone           TEXT NOT NULL,     -- IANA name
    day            TEXT NOT NULL,     -- the person's day, decided when it happened
    kind           TEXT NOT NULL,     -- the kind in `body`, for whoever reads this with other tools
    body           TEXT NOT NULL      -- JSON
) STRICT, WITHOUT ROWID;

CREATE TRIGGER facts_are_never_changed BEFORE UPDATE ON facts
BEGIN SELECT RAISE(ABORT, 'facts are only added, never changed'); END;

CREATE TRIGGER facts_are_never_deleted BEFORE DELETE ON facts
BEGIN SELECT RAISE(ABORT, 'facts are only added, never deleted'); END;

CREATE TABLE reading (
    article  TEXT PRIMARY KEY,
    sentence INTEGER NOT NULL,
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
