-- The rota in full: more about people, their absences, the days on which the company is closed, and what happens beside
-- the plan: replacements, swaps, reinforcements, and who holds the helm.

ALTER TABLE person ADD COLUMN opted_out_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN opted_out_until TEXT;
ALTER TABLE person ADD COLUMN working_days INTEGER NOT NULL DEFAULT 31 CHECK (working_days BETWEEN 0 AND 31);
ALTER TABLE person ADD COLUMN captaincies_before INTEGER NOT NULL DEFAULT 0 CHECK (captaincies_before >= 0);
ALTER TABLE person ADD COLUMN removed_on TEXT;

-- Raised with each change, so that calendars which follow the rota know the newer of two states.
ALTER TABLE captaincy ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;

-- What a calendar was told of a captaincy, and is not so any more.
CREATE TABLE cancelled_captaincy (
    captaincy_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    first_week TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (captaincy_id, person_id)
) STRICT;

CREATE TABLE absence (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    kind TEXT NOT NULL CHECK (kind IN ('leave', 'illness', 'training', 'other')),
    note TEXT NOT NULL DEFAULT '',
    uid TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX absence_person ON absence (person_id, first_day);

CREATE TABLE closing_day (
    day TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE replacement (
    id TEXT PRIMARY KEY NOT NULL,
    absent_id TEXT NOT NULL REFERENCES person (id),
    substitute_id TEXT NOT NULL REFERENCES person (id) CHECK (substitute_id <> absent_id),
    from_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL CHECK (until_at > from_at),
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX replacement_time ON replacement (until_at);

-- Two captaincies that change their captains once the other side agrees.
CREATE TABLE captaincy_swap (
    id TEXT PRIMARY KEY NOT NULL,
    offered_week TEXT NOT NULL,
    offered_person_id TEXT NOT NULL REFERENCES person (id),
    wanted_week TEXT NOT NULL CHECK (wanted_week <> offered_week),
    wanted_person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined', 'withdrawn')),
    note TEXT NOT NULL DEFAULT '',
    proposed_at INTEGER NOT NULL,
    answered_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- A third person requisitioned for an incident. The team is the one they came from at the time.
CREATE TABLE reinforcement (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    team TEXT NOT NULL,
    incident_id TEXT REFERENCES incident (id),
    from_at INTEGER NOT NULL,
    until_at INTEGER CHECK (until_at > from_at),
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX reinforcement_incident ON reinforcement (incident_id);

-- From this instant on this person answers, until the next passing or the next handover.
CREATE TABLE helm_passing (
    id TEXT PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;
