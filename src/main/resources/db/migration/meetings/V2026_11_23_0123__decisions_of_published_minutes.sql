-- Minutes of a circle that were published told what it asked and settled, and kept its decisions: one rule for all of it.
with recursive told as (
    select d.id, n.published_at from decision d join minutes n on n.meeting_id = d.meeting_id
    where n.state = 'PUBLISHED' and d.published_at is null
    union
    select later.id, told.published_at from told join decision d on d.id = told.id
        join decision later on later.id = d.superseded_by_id
    where later.published_at is null
)
update decision d set published_at = (select min(told.published_at) from told where told.id = d.id)
    where d.id in (select id from told);
