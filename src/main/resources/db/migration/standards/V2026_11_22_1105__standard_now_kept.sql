-- The catalogue reads where each standard stands far more often than it changes: what the view computes is kept in a
-- table, brought up to date when a transaction that touched the standard commits.
alter view standard_now rename to standard_now_computed;

create or replace view standard_now_computed as
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
       greatest(s.changed_at, c.changed_at) as active_at,
       l.late_after
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
    limit 1) d on true
left join lateral (
    -- A phase is late past its planned day, as PoleLines draws it.
    select min(least(
               case when x.started_on is not null and c.state in ('OPEN', 'PUBLISHED')
                             and not (c.reconstructed and later.began)
                         or x.started_on is null and c.state = 'PUBLISHED' and not later.more
                    then x.planned_end end,
               case when x.started_on is null and c.state = 'OPEN' and not later.began
                    then x.planned_start end)) as late_after
    from cycle_phase x
    cross join lateral (
        select count(*) > 0 as more, count(y.started_on) > 0 as began
        from cycle_phase y where y.cycle_id = x.cycle_id and y.position > x.position) later
    where x.cycle_id = c.id and x.ended_on is null) l on true;

create table standard_now (
    standard_id uuid not null,
    cycle_id uuid,
    cycle_state text,
    track text,
    reconstructed boolean,
    method_fingerprint text,
    phase_key text,
    version_number text,
    document_status text,
    draft_number text,
    draft_status text,
    active_at timestamptz not null,
    late_after date,
    constraint standard_now_pk primary key (standard_id),
    constraint standard_now_standard_fk foreign key (standard_id) references standard (id) on delete cascade,
    constraint standard_now_cycle_fk foreign key (cycle_id) references cycle (id) on delete set null
);
comment on table standard_now is 'standard_now_computed, kept; written by triggers only';
create index standard_now_active_ix on standard_now (active_at desc, standard_id desc);
create index standard_now_cycle_ix on standard_now (cycle_id);

insert into standard_now select * from standard_now_computed;

-- Locks the row first: of two transactions that touch one standard, the second computes on what the first left.
create function refresh_standard_now(changed uuid) returns void language plpgsql as $$
begin
    perform 1 from standard_now where standard_id = changed for update;
    insert into standard_now
    select * from standard_now_computed where standard_id = changed
    on conflict (standard_id) do update set
        (cycle_id, cycle_state, track, reconstructed, method_fingerprint, phase_key, version_number, document_status,
         draft_number, draft_status, active_at, late_after)
        = (excluded.cycle_id, excluded.cycle_state, excluded.track, excluded.reconstructed,
           excluded.method_fingerprint, excluded.phase_key, excluded.version_number, excluded.document_status,
           excluded.draft_number, excluded.draft_status, excluded.active_at, excluded.late_after)
    where standard_now.* is distinct from excluded.*;
end $$;

create function keep_standard_now() returns trigger language plpgsql as $$
declare
    touched record := case when tg_op = 'DELETE' then old else new end;
begin
    if tg_table_name = 'standard' then
        perform refresh_standard_now(touched.id);
    elsif tg_table_name = 'cycle_phase' then
        perform refresh_standard_now(c.standard_id) from cycle c where c.id = touched.cycle_id;
    else
        perform refresh_standard_now(touched.standard_id);
    end if;
    return null;
end $$;

-- At commit, so that no other lock is asked for behind the one above.
create constraint trigger standard_keeps_now after insert or update on standard
    deferrable initially deferred for each row execute function keep_standard_now();
create constraint trigger standard_version_keeps_now after insert or update or delete on standard_version
    deferrable initially deferred for each row execute function keep_standard_now();
create constraint trigger cycle_keeps_now after insert or update or delete on cycle
    deferrable initially deferred for each row execute function keep_standard_now();
create constraint trigger cycle_phase_keeps_now after insert or update or delete on cycle_phase
    deferrable initially deferred for each row execute function keep_standard_now();
