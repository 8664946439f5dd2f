-- Incidents in full: more kinds of entries with their details, services touched, people called in, relapses, merged
-- ones, changes of production, post-mortems; a full-text index; what follows up on an incident.

CREATE TABLE new_timeline_entry (
    id TEXT PRIMARY KEY NOT NULL,
    incident_id TEXT NOT NULL REFERENCES incident (id),
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('declared', 'detected', 'acknowledged', 'note', 'action', 'command', 'decision', 'message',
            'lead', 'called_in', 'released', 'severity', 'service', 'started', 'renamed', 'restored', 'fixed',
            'relapsed', 'dismissed', 'reopened', 'ticket', 'picture', 'merged', 'correction')),
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    corrects_id TEXT REFERENCES new_timeline_entry (id),
    details TEXT NOT NULL DEFAULT '{}', -- JSON
    UNIQUE (incident_id, sequence)
) STRICT;

INSERT INTO new_timeline_entry
SELECT id, incident_id, sequence, at, recorded_at, kind, author, text, corrects_id, '{}' FROM timeline_entry;

DROP TABLE timeline_entry;

ALTER TABLE new_timeline_entry RENAME TO timeline_entry;

CREATE TRIGGER timeline_entry_is_not_changed
BEFORE UPDATE ON timeline_entry
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;

CREATE TRIGGER timeline_entry_is_not_removed
BEFORE DELETE ON timeline_entry
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;

ALTER TABLE incident ADD COLUMN dismissal TEXT
    CHECK (dismissal IN ('duplicate', 'false_positive', 'superseded', 'external', 'cancelled'));

ALTER TABLE incident ADD COLUMN merged_into TEXT REFERENCES incident (id);

ALTER TABLE incident ADD COLUMN relapsed_at INTEGER;

ALTER TABLE incident ADD COLUMN relapses INTEGER NOT NULL DEFAULT 0 CHECK (relapses >= 0);

ALTER TABLE incident ADD COLUMN disturbed_ms INTEGER NOT NULL DEFAULT 0 CHECK (disturbed_ms >= 0);

ALTER TABLE incident ADD COLUMN answered_at INTEGER;

CREATE INDEX incident_merged ON incident (merged_into);

CREATE TABLE incident_service (
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    PRIMARY KEY (incident_id, name)
) STRICT;

CREATE INDEX incident_service_name ON incident_service (name);

CREATE TABLE called_in (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES timeline_entry (id),
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    team TEXT NOT NULL DEFAULT '',
    from_at INTEGER NOT NULL,
    until_at INTEGER CHECK (until_at >= from_at)
) STRICT;

CREATE INDEX called_in_incident ON called_in (incident_id);

CREATE TABLE change_event (
    id TEXT PRIMARY KEY NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE, -- the same event told again is one
    kind TEXT NOT NULL CHECK (kind IN ('release', 'configuration', 'scaling', 'restart')),
    at INTEGER NOT NULL,
    until_at INTEGER CHECK (until_at >= at),
    title TEXT NOT NULL CHECK (title <> ''),
    service TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX change_event_at ON change_event (at);

CREATE TABLE post_mortem (
    incident_id TEXT PRIMARY KEY NOT NULL REFERENCES incident (id),
    markdown TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

ALTER TABLE work ADD COLUMN due_on TEXT;

ALTER TABLE work ADD COLUMN incident_id TEXT REFERENCES incident (id);

CREATE INDEX work_incident ON work (incident_id);

-- One row an incident, numbered as the incident is. Written by IncidentSearch alone.
CREATE VIRTUAL TABLE incident_fts USING fts5(title, services, timeline, tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO incident_fts (rowid, title, services, timeline)
SELECT number, title, '',
    COALESCE((SELECT group_concat(text, char(10)) FROM timeline_entry WHERE incident_id = incident.id), '')
FROM incident;
