-- Samples, which can be fetched again from their source: losing this file loses no crew data.
-- Times are Unix milliseconds.

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    expr TEXT NOT NULL,
    labels TEXT NOT NULL, -- JSON, sorted by name
    UNIQUE (source, expr, labels)
) STRICT;

CREATE TABLE sample (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    t INTEGER NOT NULL,
    value REAL, -- NULL: the series says that it has no value here
    PRIMARY KEY (series_id, t)
) STRICT, WITHOUT ROWID;

-- Which stretches of the past were fetched, so that they are not asked for again.
CREATE TABLE fetched (
    source TEXT NOT NULL,
    expr TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    step_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX fetched_by_expr ON fetched (source, expr);

-- How sources are doing, for programs that only look on.
CREATE TABLE source_status (
    source TEXT NOT NULL,
    expr TEXT NOT NULL, -- empty: the source as a whole
    state TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    last_good_ms INTEGER NOT NULL,
    error_kind INTEGER NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    PRIMARY KEY (source, expr)
) STRICT, WITHOUT ROWID;
