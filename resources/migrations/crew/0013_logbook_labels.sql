-- What an entry is found by besides its words: names, one a line.

ALTER TABLE logbook_entry ADD COLUMN labels TEXT NOT NULL DEFAULT '';
