-- The version in force is the latest published, else the first in force; what comes after it is shown beside it. An
-- abandoned cycle is shown only where there is no other. The rules are those of PoleLines, Heads and Standard.
create or replace view standard_now as
select s.id as standard_id,
       c.id as cycle_id,
       c.state as cycle_state,
       c.track,
       c.reconstructed,
       c.method_fingerprint,
       p.key as phase_key,
       v.number as version_number,
       v.document_status,
       d.number as draft_number,
       d.document_status as draft_status,
       greatest(s.changed_at, c.changed_at) as active_at
from standard s
left join lateral (
    select * from cycle
    where cycle.standard_id = s.id
    order by (state = 'OPEN') desc, (state = 'PUBLISHED') desc, (state = 'CLOSED') desc,
             coalesce(published_on, opened_on) desc nulls last, id
    limit 1) c on true
left join lateral (
    select key from cycle_phase
    where cycle_phase.cycle_id = c.id
    order by (started_on is not null and ended_on is null) desc,
             case when started_on is not null and ended_on is null then position end desc nulls last,
             case when c.state <> 'OPEN' then position end desc nulls last,
             (started_on is null and position > coalesce(
                 (select max(x.position) from cycle_phase x where x.cycle_id = c.id and x.started_on is not null), 0)) desc,
             case when started_on is null then position end,
             position desc
    limit 1) p on true
left join lateral (
    select number, document_status, position from standard_version
    where standard_version.standard_id = s.id
    order by (document_status in ('VALIDATED', 'ADOPTED')) desc,
             (document_status in ('VALIDATED', 'ADOPTED') and published_on is not null) desc,
             case when document_status in ('VALIDATED', 'ADOPTED') and published_on is null then position end,
             position desc
    limit 1) v on true
left join lateral (
    select number, document_status from standard_version
    where standard_version.standard_id = s.id
      and document_status in ('PROJECT', 'CALL', 'PROPOSED', 'VALIDATED', 'ADOPTED')
      and (v.document_status not in ('VALIDATED', 'ADOPTED') or position > v.position)
    order by position desc
    limit 1) d on true;
