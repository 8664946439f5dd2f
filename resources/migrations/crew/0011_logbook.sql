-- The logbook in full: each save as a revision, publication, notes that wait in the margin of a week, what the watch was
-- like, and search.

ALTER TABLE logbook_entry ADD COLUMN published_at INTEGER;
ALTER TABLE logbook_entry ADD COLUMN published_by TEXT NOT NULL DEFAULT '';
ALTER TABLE logbook_entry ADD COLUMN published_revision INTEGER NOT NULL DEFAULT 0;

-- The text as zlib packs it, after its length: qCompress. Rows are added and thinned out, never changed.
CREATE TABLE logbook_revision (
    entry_id TEXT NOT NULL REFERENCES logbook_entry (id),
    revision INTEGER NOT NULL,
    packed BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by TEXT NOT NULL,
    PRIMARY KEY (entry_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE logbook_note (
    id TEXT PRIMARY KEY NOT NULL,
    week TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    incident_id TEXT REFERENCES incident (id),
    used_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX logbook_note_week ON logbook_note (week, at);

-- Asked once at the end of a watch.
CREATE TABLE watch_review (
    week TEXT NOT NULL,
    by TEXT NOT NULL,
    hardness INTEGER NOT NULL CHECK (hardness BETWEEN 1 AND 5),
    easier TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (week, by)
) STRICT;

-- Entries by their week as a number, 202647; brought up to date by whoever searches, so that a save does not wait for it.
CREATE VIRTUAL TABLE logbook_fts USING fts5(markdown, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE logbook_indexed (
    week TEXT PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
