-- What lasted at some time is found by its end: of a year that is over nothing need be read.
CREATE INDEX incident_over ON incident (COALESCE(fixed_at, dismissed_at));
CREATE INDEX alert_episode_over ON alert_episode (resolved_at);
