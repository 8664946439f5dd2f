-- What the crew shares. Keys are UUIDv7 in text, times are Unix milliseconds in UTC, days are ISO dates,
-- weeks are ISO weeks ("2026-W47").

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE team (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 7),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    email TEXT NOT NULL DEFAULT '',
    slack TEXT NOT NULL DEFAULT '',
    team_id TEXT NOT NULL REFERENCES team (id),
    joined_on TEXT,
    left_on TEXT,
    opted_out INTEGER NOT NULL DEFAULT 0 CHECK (opted_out IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX person_team ON person (team_id);

-- One captaincy begins each week, and lasts two.
CREATE TABLE captaincy (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    first_week TEXT NOT NULL UNIQUE,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX captaincy_person ON captaincy (person_id);

CREATE TABLE incident (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    severity TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor')),
    state TEXT NOT NULL CHECK (state IN ('triggered', 'acknowledged', 'restored', 'fixed', 'dismissed')),
    lead TEXT NOT NULL DEFAULT '',
    tickets INTEGER NOT NULL DEFAULT 0 CHECK (tickets >= 0),
    started_at INTEGER NOT NULL,
    detected_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    restored_at INTEGER,
    fixed_at INTEGER,
    dismissed_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX incident_started ON incident (started_at);

CREATE TABLE timeline_entry (
    id TEXT PRIMARY KEY NOT NULL,
    incident_id TEXT NOT NULL REFERENCES incident (id),
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('declared', 'acknowledged', 'note', 'restored', 'fixed', 'dismissed', 'correction')),
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    corrects_id TEXT REFERENCES timeline_entry (id),
    UNIQUE (incident_id, sequence)
) STRICT;

CREATE TABLE logbook_entry (
    id TEXT PRIMARY KEY NOT NULL,
    week TEXT NOT NULL UNIQUE,
    markdown TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE work (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    state TEXT NOT NULL CHECK (state IN ('planned', 'in_progress', 'review', 'done')),
    owner TEXT NOT NULL DEFAULT '',
    done_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'prometheus', 'demo')),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    url TEXT NOT NULL DEFAULT '',
    auth TEXT NOT NULL DEFAULT 'none' CHECK (auth IN ('none', 'basic', 'bearer')),
    user_name TEXT NOT NULL DEFAULT '',
    secret_file TEXT NOT NULL DEFAULT '',
    ca_file TEXT NOT NULL DEFAULT '',
    timeout_ms INTEGER NOT NULL CHECK (timeout_ms > 0),
    poll_ms INTEGER NOT NULL CHECK (poll_ms > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE panel (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    expr TEXT NOT NULL,
    legend TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL,
    threshold REAL,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX panel_source ON panel (source_id);
