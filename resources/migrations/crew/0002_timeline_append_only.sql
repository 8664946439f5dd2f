-- The timeline of an incident is append-only: a correction is a new entry that names the one it corrects.

CREATE TRIGGER timeline_entry_is_not_changed
BEFORE UPDATE ON timeline_entry
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;

CREATE TRIGGER timeline_entry_is_not_removed
BEFORE DELETE ON timeline_entry
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;
