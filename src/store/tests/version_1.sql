-- A record as version 1 of the tables left it. Frozen with the first release: what people have on
-- their computers does not change, so neither does this.
PRAGMA application_id = 1195725652;
PRAGMA journal_mode = WAL;
CREATE TABLE facts (id TEXT PRIMARY KEY, device TEXT NOT NULL, at TEXT NOT NULL, offset_seconds INTEGER NOT NULL,
    zone TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER facts_are_never_changed BEFORE UPDATE ON facts
BEGIN SELECT RAISE(ABORT, 'facts are only added, never changed'); END;
CREATE TRIGGER facts_are_never_deleted BEFORE DELETE ON facts
BEGIN SELECT RAISE(ABORT, 'facts are only added, never deleted'); END;
CREATE TABLE reading (article TEXT PRIMARY KEY, sentence INTEGER NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('device', '019aaf00-0000-7000-8000-00000000000d');
INSERT INTO reading VALUES ('what-is-dystonia', 41, '2026-11-23T11:00:00.000000000Z');
INSERT INTO facts
SELECT '01970000-0000-7000-8000-00000000000' || column1, '019aaf00-0000-7000-8000-00000000000d',
    '2026-11-23T11:0' || column1 || ':00.000000001Z', 3600, 'Europe/Berlin', '2026-11-23', column2, column3
FROM (VALUES
    (0, 'session-started', '{"kind":"session-started","session":"00000000-0000-0000-0000-000000000007","exercise":"neck-release","dose":"short","segments":9,"planned_ms":180000,"seed":18446744073709551615}'),
    (1, 'step-finished', '{"kind":"step-finished","session":"00000000-0000-0000-0000-000000000007","segment":0,"step":"settle","spent_ms":30250,"skipped":false}'),
    (2, 'step-answered', '{"kind":"step-answered","session":"00000000-0000-0000-0000-000000000007","segment":1,"about":"jaw","answer":"softer – “ja”"}'),
    (3, 'tempo-kept', '{"kind":"tempo-kept","exercise":"neck-release","bpm":62.5}'),
    (4, 'symptom-noted', '{"kind":"symptom-noted","session":"00000000-0000-0000-0000-000000000007","what":["tired","spasm-spread"]}'),
    (5, 'session-ended', '{"kind":"session-ended","session":"00000000-0000-0000-0000-000000000007","how":"done-for-today"}'),
    (6, 'session-rated', '{"kind":"session-rated","session":"00000000-0000-0000-0000-000000000007","moment":"after","ratings":{"pull":4,"pain":null,"energy":10,"ease":0,"felt":"easier"}}'),
    (7, 'session-put-aside', '{"kind":"session-put-aside","session":"00000000-0000-0000-0000-000000000007"}'),
    (8, 'article-finished', '{"kind":"article-finished","article":"what-is-dystonia"}')
);
PRAGMA user_version = 1;
