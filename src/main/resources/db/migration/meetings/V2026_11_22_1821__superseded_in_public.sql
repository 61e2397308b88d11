-- What stands in the place of a public decision is public as well.
with recursive behind as (
    select d.superseded_by_id as id, d.published_at from decision d
    where d.published_at is not null and d.superseded_by_id is not null
    union
    select d.superseded_by_id, b.published_at from behind b join decision d on d.id = b.id
    where d.superseded_by_id is not null
)
update decision later set published_at = greatest(later.recorded_at, behind.published_at)
from behind where behind.id = later.id and later.published_at is null;
