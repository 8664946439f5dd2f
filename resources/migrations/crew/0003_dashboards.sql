-- Dashboards with their panels and variables, probes and check plugins as sources, and notes on the time axis.
-- Lists inside a panel are JSON: they are read and written whole, and nothing looks into them.

CREATE TABLE new_source (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'prometheus', 'probe', 'plugin', 'demo')),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    url TEXT NOT NULL DEFAULT '',
    auth TEXT NOT NULL DEFAULT 'none' CHECK (auth IN ('none', 'basic', 'bearer')),
    user_name TEXT NOT NULL DEFAULT '',
    secret_file TEXT NOT NULL DEFAULT '',
    ca_file TEXT NOT NULL DEFAULT '',
    timeout_ms INTEGER NOT NULL CHECK (timeout_ms > 0),
    poll_ms INTEGER NOT NULL CHECK (poll_ms > 0),
    details TEXT NOT NULL DEFAULT '{}', -- JSON: what a probe asks, what a plugin runs
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

INSERT INTO new_source
SELECT id, kind, name, url, auth, user_name, secret_file, ca_file, timeout_ms, poll_ms, '{}', created_at, updated_at,
    updated_by
FROM source;

DROP TABLE source;

ALTER TABLE new_source RENAME TO source;

CREATE TABLE dashboard (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    position INTEGER NOT NULL,
    variables TEXT NOT NULL DEFAULT '[]', -- JSON
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE new_panel (
    id TEXT PRIMARY KEY NOT NULL,
    dashboard_id TEXT NOT NULL REFERENCES dashboard (id) ON DELETE CASCADE,
    source_id TEXT REFERENCES source (id) ON DELETE CASCADE, -- NULL: a heading
    view TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    queries TEXT NOT NULL, -- JSON
    unit TEXT NOT NULL,
    thresholds TEXT NOT NULL, -- JSON
    options TEXT NOT NULL, -- JSON
    x INTEGER NOT NULL CHECK (x >= 0),
    y INTEGER NOT NULL CHECK (y >= 0),
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- The panels of before, two in a row, on one dashboard that takes the name of their first source.
INSERT INTO dashboard
SELECT '00000000-0000-7000-8000-000000000001', source.name, 0, '[]', 1, panel.created_at, panel.updated_at,
    panel.updated_by
FROM panel JOIN source ON source.id = panel.source_id
ORDER BY panel.position, panel.id
LIMIT 1;

INSERT INTO new_panel
SELECT id, '00000000-0000-7000-8000-000000000001', source_id, 'line', title,
    json_array(json_object('expr', expr, 'legend', legend)), unit,
    CASE WHEN threshold IS NULL THEN '[]' ELSE json_array(json_object('value', threshold, 'level', 'critical')) END,
    '{}', (place % 2) * 12, (place / 2) * 8, 12, 8, created_at, updated_at, updated_by
FROM (SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place FROM panel);

DROP TABLE panel;

ALTER TABLE new_panel RENAME TO panel;

CREATE INDEX panel_source ON panel (source_id);

CREATE INDEX panel_dashboard ON panel (dashboard_id);

CREATE TABLE annotation (
    id TEXT PRIMARY KEY NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL CHECK (to_at >= from_at),
    text TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX annotation_from ON annotation (from_at);

-- Pictures that an incident or a logbook entry shows: "![title](attachment:ID)" in their text.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type = 'image/png'),
    title TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;
