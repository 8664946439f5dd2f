-- Drills: who replayed which incident, how it went, and what was done when, beside what was done then.

CREATE TABLE drill (
    id TEXT PRIMARY KEY NOT NULL,
    incident_id TEXT REFERENCES incident (id), -- NULL: a ready-made one
    scenario TEXT NOT NULL DEFAULT '', -- its name; empty: an incident
    title TEXT NOT NULL, -- as it was called then
    trainee TEXT NOT NULL,
    person_id TEXT REFERENCES person (id), -- NULL: not of the crew's people
    done_at INTEGER NOT NULL, -- by the clock of the world; the four below by the drill's own
    impact_at INTEGER NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    speed REAL NOT NULL CHECK (speed > 0), -- seconds of the drill in one of the world
    ending TEXT NOT NULL CHECK (ending IN ('restored', 'stopped', 'ran_out')),
    learnt TEXT NOT NULL DEFAULT '', -- Markdown
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    CHECK ((incident_id IS NULL) <> (scenario = ''))
) STRICT;

CREATE INDEX drill_done ON drill (done_at);
CREATE INDEX drill_of_person ON drill (person_id, done_at);

CREATE TABLE drill_moment (
    drill_id TEXT NOT NULL REFERENCES drill (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('then', 'now')),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL, -- ms from the start of the impact
    kind TEXT NOT NULL CHECK (kind IN ('alerted', 'detected', 'acknowledged', 'runbook', 'note', 'told', 'restored')),
    text TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (drill_id, side, position)
) STRICT;
