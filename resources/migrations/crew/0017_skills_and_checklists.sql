-- What a captain has to know and who knows how much of it; what a new captain goes through; and who was asked, at which
-- end of a captaincy, how able they feel.

CREATE TABLE training_item (
    id TEXT PRIMARY KEY NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('skill', 'step')),
    name TEXT NOT NULL DEFAULT '', -- empty: one of those below has its own name, in the reader's language
    position INTEGER NOT NULL,
    retired_at INTEGER, -- kept for the history of what was said of it
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- The same on every workstation, so that two of them can be merged.
INSERT INTO training_item (id, list, position, created_at, updated_at, updated_by) VALUES
    ('incident_lead', 'skill', 1, 0, 0, ''),
    ('database', 'skill', 2, 0, 0, ''),
    ('deployment', 'skill', 3, 0, 0, ''),
    ('monitoring', 'skill', 4, 0, 0, ''),
    ('communication', 'skill', 5, 0, 0, ''),
    ('access', 'step', 1, 0, 0, ''),
    ('tools', 'step', 2, 0, 0, ''),
    ('guide_read', 'step', 3, 0, 0, ''),
    ('drill_done', 'step', 4, 0, 0, ''),
    ('shadow_watch', 'step', 5, 0, 0, '');

-- Each change is a row: who said so, and when, stays known. The last one of a person and an item holds.
CREATE TABLE training_mark (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    item_id TEXT NOT NULL REFERENCES training_item (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3), -- of a step: 0 open, 1 done
    at INTEGER NOT NULL,
    by TEXT NOT NULL
) STRICT;

CREATE INDEX training_mark_of ON training_mark (item_id, person_id, at);

-- Asked once at the start and once at the end of a captaincy.
CREATE TABLE confidence_question (
    captaincy_id TEXT NOT NULL REFERENCES captaincy (id) ON DELETE CASCADE,
    moment TEXT NOT NULL CHECK (moment IN ('start', 'end')),
    later_until INTEGER NOT NULL DEFAULT 0, -- put off until then
    settled_at INTEGER, -- answered, or not to be asked again
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (captaincy_id, moment)
) STRICT;
