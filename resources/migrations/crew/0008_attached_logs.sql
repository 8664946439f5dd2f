-- Logs can be attached as pictures can.

CREATE TABLE new_attachment (
    id TEXT PRIMARY KEY NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'text/plain')),
    title TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

INSERT INTO new_attachment SELECT id, media_type, title, bytes, created_at, updated_at, updated_by FROM attachment;

DROP TABLE attachment;

ALTER TABLE new_attachment RENAME TO attachment;
