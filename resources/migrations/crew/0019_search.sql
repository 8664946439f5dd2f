-- Full-text search over works and people, and over what post-mortems say, beside incidents, entries and runbooks.

-- Written with what they index: SQLite refuses them in triggers of a schema that is not trusted.
CREATE VIRTUAL TABLE work_fts USING fts5(id UNINDEXED, title, names, texts, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE person_fts USING fts5(id UNINDEXED, name, ways, tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO work_fts (id, title, names, texts)
SELECT id, title, owner || char(10) || team || char(10) || labels, description || char(10) || checklist || char(10) || links
FROM work;

INSERT INTO person_fts (id, name, ways) SELECT id, name, email || char(10) || slack FROM person;

-- A post-mortem is found as its incident is, by words of both.
UPDATE incident_fts SET timeline = timeline || char(10) || (
        SELECT post_mortem.markdown FROM post_mortem JOIN incident ON incident.id = post_mortem.incident_id
        WHERE incident.number = incident_fts.rowid)
WHERE rowid IN (SELECT incident.number FROM incident JOIN post_mortem ON post_mortem.incident_id = incident.id);
