-- The board of works: columns, cards with more to say, and where each stood when.

CREATE TABLE work_column (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL DEFAULT '', -- empty: one of those below has its own name, in the reader's language
    stands_for TEXT NOT NULL CHECK (stands_for IN ('planned', 'in_progress', 'review', 'done')),
    soft_limit INTEGER NOT NULL DEFAULT 0 CHECK (soft_limit >= 0), -- 0: none
    position INTEGER NOT NULL,
    removed_at INTEGER, -- kept for the history of what stood there
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- The same on every workstation, so that two of them can be merged.
INSERT INTO work_column (id, stands_for, soft_limit, position, created_at, updated_at, updated_by) VALUES
    ('ideas', 'planned', 0, 1, 0, 0, ''),
    ('planned', 'planned', 0, 2, 0, 0, ''),
    ('in_progress', 'in_progress', 3, 3, 0, 0, ''),
    ('blocked', 'in_progress', 0, 5, 0, 0, ''),
    ('done', 'done', 0, 6, 0, 0, '');

-- Only where something is in review.
INSERT INTO work_column (id, stands_for, soft_limit, position, created_at, updated_at, updated_by)
SELECT 'review', 'review', 0, 4, 0, 0, '' WHERE EXISTS (SELECT 1 FROM work WHERE state = 'review');

ALTER TABLE work ADD COLUMN column_id TEXT REFERENCES work_column (id);
ALTER TABLE work ADD COLUMN position REAL NOT NULL DEFAULT 0; -- within its column
ALTER TABLE work ADD COLUMN column_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE work ADD COLUMN description TEXT NOT NULL DEFAULT ''; -- Markdown
ALTER TABLE work ADD COLUMN team TEXT NOT NULL DEFAULT ''; -- a name
ALTER TABLE work ADD COLUMN labels TEXT NOT NULL DEFAULT ''; -- names, one a line
ALTER TABLE work ADD COLUMN checklist TEXT NOT NULL DEFAULT '[]'; -- JSON
ALTER TABLE work ADD COLUMN effort_days REAL NOT NULL DEFAULT 0 CHECK (effort_days >= 0); -- 0: not said
ALTER TABLE work ADD COLUMN links TEXT NOT NULL DEFAULT ''; -- one a line
ALTER TABLE work ADD COLUMN archived_at INTEGER;
ALTER TABLE work ADD COLUMN origin TEXT; -- where it was imported from

CREATE UNIQUE INDEX work_origin ON work (origin);
CREATE INDEX work_column_of ON work (column_id, archived_at, position);

UPDATE work SET column_id = state,
    position = 1024.0 * (SELECT COUNT(*) FROM work AS other WHERE other.state = work.state
        AND (other.created_at < work.created_at OR (other.created_at = work.created_at AND other.id <= work.id))),
    column_since = CASE state WHEN 'planned' THEN created_at WHEN 'done' THEN COALESCE(done_at, updated_at)
        ELSE updated_at END;

CREATE TABLE work_move (
    id TEXT PRIMARY KEY NOT NULL,
    work_id TEXT NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    from_column TEXT REFERENCES work_column (id), -- NULL: it was new
    to_column TEXT NOT NULL REFERENCES work_column (id),
    at INTEGER NOT NULL,
    by TEXT NOT NULL
) STRICT;

CREATE INDEX work_move_of ON work_move (work_id, at);
CREATE INDEX work_move_at ON work_move (at);

-- What is known of those that were there: where they stand, since when at the latest.
INSERT INTO work_move (id, work_id, from_column, to_column, at, by)
SELECT id, id, NULL, column_id, column_since, updated_by FROM work;
