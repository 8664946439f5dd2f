-- The language in which an entry is written, "en" or "fr"; empty: nobody chose one.

ALTER TABLE logbook_entry ADD COLUMN language TEXT NOT NULL DEFAULT '';
