-- What is to be told to the world outside: a message is written together with the fact it tells of, and sent afterwards.

CREATE TABLE outbox (
    id TEXT PRIMARY KEY NOT NULL, -- in the payload as well: who receives it twice can tell
    channel TEXT NOT NULL CHECK (channel <> ''),
    about TEXT NOT NULL,
    payload TEXT NOT NULL, -- JSON
    once TEXT UNIQUE, -- two programs that want to say the same say it once; NULL: does not matter
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
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

CREATE INDEX outbox_due ON outbox (channel, state, next_try_at);
