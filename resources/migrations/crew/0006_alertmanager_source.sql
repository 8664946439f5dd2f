-- An Alertmanager is a source too. SQLite changes no CHECK: the table is rebuilt, and what refers to it finds the new one
-- under the same name.

CREATE TABLE new_source (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'prometheus', 'alertmanager', 'probe', 'plugin', 'demo')),
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
SELECT id, kind, name, url, auth, user_name, secret_file, ca_file, timeout_ms, poll_ms, details, created_at, updated_at,
    updated_by
FROM source;

DROP TABLE source;

ALTER TABLE new_source RENAME TO source;
