-- The handover at the end of each week: what was ticked, the notes for the next crew, and who signed. And a telephone,
-- for when the network is what is down.

ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';

CREATE TABLE handover (
    id TEXT PRIMARY KEY NOT NULL,
    week TEXT NOT NULL UNIQUE,
    notes TEXT NOT NULL DEFAULT '',
    record TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE handover_tick (
    handover_id TEXT NOT NULL REFERENCES handover (id),
    item TEXT NOT NULL,
    words TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('done', 'adopted', 'ended')),
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (handover_id, item)
) STRICT;

CREATE TABLE handover_signature (
    handover_id TEXT NOT NULL REFERENCES handover (id),
    side TEXT NOT NULL CHECK (side IN ('leaving', 'arriving')),
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (handover_id, side)
) STRICT;
