-- The guide for when production breaks, the ways to tell others, what was told, and releases that are blocked.

CREATE TABLE runbook (
    id TEXT PRIMARY KEY NOT NULL,
    path TEXT NOT NULL CHECK (path <> ''),
    language TEXT NOT NULL CHECK (language IN ('', 'en', 'fr')),
    origin TEXT NOT NULL CHECK (origin IN ('built_in', 'folder', 'written')),
    title TEXT NOT NULL CHECK (title <> ''),
    alerts TEXT NOT NULL DEFAULT '', -- names, one a line
    services TEXT NOT NULL DEFAULT '', -- names, one a line
    severity TEXT CHECK (severity IN ('critical', 'major', 'minor')),
    owner TEXT NOT NULL DEFAULT '',
    reviewed_on TEXT,
    markdown TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    UNIQUE (path, language, origin)
) STRICT;

CREATE VIRTUAL TABLE runbook_fts USING fts5(id UNINDEXED, title, names, markdown,
    tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE release_block (
    id TEXT PRIMARY KEY NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    since INTEGER NOT NULL,
    by TEXT NOT NULL,
    remind_at INTEGER, -- that it is still there
    incident_id TEXT REFERENCES incident (id),
    lifted_at INTEGER CHECK (lifted_at >= since),
    lifted_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- One at a time.
CREATE UNIQUE INDEX release_block_open ON release_block ((1)) WHERE lifted_at IS NULL;

-- Without what is secret of it: that is in the keyring of each workstation.
CREATE TABLE outreach_channel (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('slack', 'email', 'webhook', 'status_page')),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    audiences TEXT NOT NULL DEFAULT '', -- words, one a line
    language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'fr')),
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    details TEXT NOT NULL DEFAULT '{}', -- JSON: what its kind needs
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- The crew's own in place of what is built in.
CREATE TABLE message_template (
    situation TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    text TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (situation, audience, language)
) STRICT;

-- A message may be one of several that follow each other, may be in doubt, and tells of an incident to an audience.
CREATE TABLE new_outbox (
    id TEXT PRIMARY KEY NOT NULL, -- in the payload as well: who receives it twice can tell
    channel TEXT NOT NULL CHECK (channel <> ''),
    about TEXT NOT NULL,
    payload TEXT NOT NULL, -- JSON
    once TEXT UNIQUE, -- two programs that want to say the same say it once; NULL: does not matter
    after_id TEXT REFERENCES new_outbox (id), -- is sent once this one has arrived
    incident_id TEXT REFERENCES incident (id),
    situation TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '', -- Markdown, as somebody approved it
    written_by TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'doubtful', 'dropped')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_try_at INTEGER NOT NULL,
    claim TEXT NOT NULL DEFAULT '', -- of the program that is sending it…
    claimed_until INTEGER NOT NULL DEFAULT 0, -- …which has died when this is over
    last_error TEXT NOT NULL DEFAULT '',
    delivered_at INTEGER,
    answer TEXT NOT NULL DEFAULT '', -- of who received it
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

INSERT INTO new_outbox (id, channel, about, payload, once, state, attempts, next_try_at, claim, claimed_until,
    last_error, delivered_at, answer, written_by, created_at, updated_at, updated_by)
SELECT id, channel, about, payload, once, state, attempts, next_try_at, claim, claimed_until, last_error, delivered_at,
    answer, updated_by, created_at, updated_at, updated_by
FROM outbox;

DROP TABLE outbox;

ALTER TABLE new_outbox RENAME TO outbox;

CREATE INDEX outbox_due ON outbox (channel, state, next_try_at);
CREATE INDEX outbox_created ON outbox (created_at);
CREATE INDEX outbox_incident ON outbox (incident_id);
CREATE INDEX outbox_after ON outbox (after_id);

-- How many support tickets an incident had caused, each time that the number was another one.
CREATE TABLE ticket_count (
    incident_id TEXT NOT NULL REFERENCES incident (id),
    at INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (incident_id, at)
) STRICT;

-- Who leads what is told, when it is another one than who leads the repair.
ALTER TABLE incident ADD COLUMN comms_lead TEXT NOT NULL DEFAULT '';
