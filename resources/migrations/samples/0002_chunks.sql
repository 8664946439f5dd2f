-- New samples wait in a small table ordered by time; what is settled is packed, one row for an hour of a series, beside
-- its rollups, which stay when the samples themselves have become too old to be kept.

-- No reference to `series`: asking for the parent of every sample would cost a good part of writing it.
CREATE TABLE head (
    t INTEGER NOT NULL,
    series_id INTEGER NOT NULL,
    value REAL, -- NULL: the series says that it has no value here
    PRIMARY KEY (t, series_id)
) STRICT, WITHOUT ROWID;

-- This machine's own samples cannot be fetched again.
INSERT INTO head (t, series_id, value) SELECT t, series_id, value FROM sample ORDER BY t, series_id;

DROP TABLE sample;

CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    hour INTEGER NOT NULL, -- hours since 1970
    first_at INTEGER NOT NULL, -- first and last sample, in ms after the hour's beginning
    last_at INTEGER NOT NULL,
    count INTEGER NOT NULL, -- samples that have a value
    gaps INTEGER NOT NULL, -- samples that say that there is none
    min REAL, -- this and the following are NULL when no sample has a value
    max REAL,
    sum REAL,
    first REAL,
    last REAL,
    rollups BLOB NOT NULL, -- five minutes each, packed
    samples BLOB, -- packed; NULL: too old, only the rollups are left
    UNIQUE (series_id, hour)
) STRICT;

CREATE INDEX chunk_with_samples ON chunk (hour) WHERE samples IS NOT NULL;
