-- The search over works reads what a checklist says, not the form it is kept in.
DELETE FROM work_fts;
INSERT INTO work_fts (id, title, names, texts)
SELECT id, title, owner || char(10) || team || char(10) || labels,
    description || char(10)
        || COALESCE((SELECT group_concat(json_extract(value, '$.text'), char(10))
            FROM json_each(CASE WHEN json_valid(work.checklist) THEN work.checklist ELSE '[]' END)
            WHERE type = 'object'), '')
        || char(10) || links
FROM work;
