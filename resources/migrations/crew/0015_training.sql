-- How able developers feel to take and hold the captain's role, and what the crew holds itself to.

CREATE TABLE survey (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    UNIQUE (person_id, day)
) STRICT;

CREATE INDEX survey_day ON survey (day);

-- Each change is a row: what was aimed at then stays known.
CREATE TABLE objective_target (
    objective TEXT NOT NULL CHECK (objective IN ('detect', 'restore', 'fix', 'tickets', 'confidence')),
    from_at INTEGER NOT NULL,
    value REAL NOT NULL CHECK (value > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (objective, from_at)
) STRICT;
