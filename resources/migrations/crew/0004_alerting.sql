-- Alert rules of the console, and every episode of an alert with what was done about it. A rule or a source may go; what
-- happened stays.

CREATE TABLE alert_rule (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    rule_group TEXT NOT NULL DEFAULT '',
    source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    expr TEXT NOT NULL CHECK (expr <> ''),
    comparison TEXT CHECK (comparison IN ('>', '>=', '<', '<=', '==', '!=')),
    threshold REAL,
    for_ms INTEGER NOT NULL CHECK (for_ms >= 0),
    keep_firing_for_ms INTEGER NOT NULL CHECK (keep_firing_for_ms >= 0),
    interval_ms INTEGER NOT NULL CHECK (interval_ms >= 1000),
    labels TEXT NOT NULL DEFAULT '{}', -- JSON, as the following
    annotations TEXT NOT NULL DEFAULT '{}',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    CHECK ((comparison IS NULL) = (threshold IS NULL))
) STRICT;

CREATE INDEX alert_rule_source ON alert_rule (source_id);

CREATE TABLE alert_episode (
    id TEXT PRIMARY KEY NOT NULL,
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    severity TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('rule', 'prometheus', 'alertmanager')),
    rule_id TEXT REFERENCES alert_rule (id) ON DELETE SET NULL,
    source_id TEXT REFERENCES source (id) ON DELETE SET NULL,
    labels TEXT NOT NULL, -- JSON, as the following
    annotations TEXT NOT NULL,
    generator_url TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('pending', 'firing', 'resolved', 'no_data')),
    value REAL, -- NULL: not told
    first_bad_at INTEGER NOT NULL DEFAULT 0,
    active_at INTEGER NOT NULL DEFAULT 0,
    evaluated_at INTEGER NOT NULL DEFAULT 0,
    fired_at INTEGER NOT NULL DEFAULT 0,
    sent_at INTEGER NOT NULL DEFAULT 0,
    delivered_at INTEGER NOT NULL DEFAULT 0,
    looked_at INTEGER NOT NULL DEFAULT 0,
    resolved_at INTEGER NOT NULL DEFAULT 0,
    acknowledged_at INTEGER NOT NULL DEFAULT 0,
    acknowledged_by TEXT NOT NULL DEFAULT '',
    acknowledged_until INTEGER NOT NULL DEFAULT 0,
    acknowledged_note TEXT NOT NULL DEFAULT '',
    snoozed_until INTEGER NOT NULL DEFAULT 0,
    verdict TEXT CHECK (verdict IN ('useful', 'false_positive', 'not_actionable', 'poor_details')),
    verdict_by TEXT NOT NULL DEFAULT '',
    incident_id TEXT REFERENCES incident (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX alert_episode_fingerprint ON alert_episode (fingerprint, active_at);
CREATE INDEX alert_episode_active ON alert_episode (active_at);
CREATE INDEX alert_episode_open ON alert_episode (state) WHERE state <> 'resolved';
CREATE INDEX alert_episode_rule ON alert_episode (rule_id);
CREATE INDEX alert_episode_source ON alert_episode (source_id);
CREATE INDEX alert_episode_incident ON alert_episode (incident_id);

-- When a console watched, and when it could not see: what is missing here nobody watched. Open ones are extended as
-- time goes by.
CREATE TABLE watch_stretch (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('on', 'blind')),
    about TEXT NOT NULL DEFAULT '', -- the source that could not be seen; empty: all
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL CHECK (to_at >= from_at),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE INDEX watch_stretch_time ON watch_stretch (from_at);
