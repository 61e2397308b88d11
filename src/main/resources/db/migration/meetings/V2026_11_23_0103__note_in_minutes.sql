-- What the minutes say of a note, so that what is typed after the end is known and can be added.
alter table meeting_note add column in_minutes text;
update meeting_note n set in_minutes = case when n.remark
        then '- ' || coalesce(n.organisation || ' : ', '') || replace(n.text, E'\n', E'\n  ') else n.text end
    from meeting m
    where m.id = n.meeting_id and m.ended_at is not null and n.changed_at <= m.ended_at;
