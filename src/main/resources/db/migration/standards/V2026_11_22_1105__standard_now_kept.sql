-- The catalogue reads where each standard stands far more often than it changes: what the view computes is kept in a
-- table, brought up to date when a transaction that touched the standard commits.
alter view standard_now rename to standard_latest;

-- A phase is late past its planned day, as PoleLines draws it.
create view standard_now_computed as
select c.*,
       (select min(least(
                   case when x.started_on is not null and c.cycle_state in ('OPEN', 'PUBLISHED')
                                 and not (c.reconstructed and later.began)
                             or x.started_on is null and c.cycle_state = 'PUBLISHED' and not later.more
                        then x.planned_end end,
                   case when x.started_on is null and c.cycle_state = 'OPEN' and not later.began
                        then x.planned_start end))
        from cycle_phase x
        cross join lateral (
            select count(*) > 0 as more, count(y.started_on) > 0 as began
            from cycle_phase y where y.cycle_id = x.cycle_id and y.position > x.position) later
        where x.cycle_id = c.cycle_id and x.ended_on is null) as late_after
from standard_latest c;

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
