-- How a plan is carried out: the reference cycle of operations, the waves that run a copy of it, and the gate between.
create table rollout (
    plan_id uuid not null,
    standard_id uuid not null,
    unit text not null,
    approach text not null,
    blocking text not null,
    generalised_at timestamptz,
    generalised_by uuid,
    changed_at timestamptz not null,
    version bigint not null,
    constraint rollout_pk primary key (plan_id),
    constraint rollout_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint rollout_standard_fk foreign key (standard_id) references standard (id),
    constraint rollout_generalised_by_fk foreign key (generalised_by) references person (id),
    constraint rollout_unit_known check (unit in ('USERS', 'DATASETS')),
    constraint rollout_approach_known check (approach in ('PROGRESSIVE', 'BIG_BANG')),
    constraint rollout_blocking_known check (blocking in ('MINOR', 'MAJOR', 'BLOCKING'))
);
create index rollout_standard_ix on rollout (standard_id);
create index rollout_generalised_by_ix on rollout (generalised_by);
comment on column rollout.blocking is 'An open anomaly of that severity, or a worse one, holds the gate shut.';

create table rollout_clearance (
    plan_id uuid not null,
    condition text not null,
    passed_over boolean not null,
    words text not null,
    person_id uuid not null,
    cleared_at timestamptz not null,
    constraint rollout_clearance_pk primary key (plan_id, condition),
    constraint rollout_clearance_rollout_fk foreign key (plan_id) references rollout (plan_id),
    constraint rollout_clearance_person_fk foreign key (person_id) references person (id),
    constraint rollout_clearance_condition_known check (condition in
        ('PILOT_OVER', 'ANOMALIES', 'DOCUMENTATION', 'TRAINING', 'PROCESSES', 'GAINS', 'DIAGNOSIS')),
    constraint rollout_clearance_proof check (passed_over or condition in
        ('DOCUMENTATION', 'TRAINING', 'PROCESSES', 'GAINS')),
    constraint rollout_clearance_words_given check (words ~ '\S')
);
create index rollout_clearance_person_ix on rollout_clearance (person_id);

create table wave (
    id uuid not null,
    plan_id uuid not null,
    standard_id uuid not null,
    number int not null,
    name text not null,
    pilot boolean not null,
    size int not null,
    start_on date not null,
    state text not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint wave_pk primary key (id),
    constraint wave_rollout_fk foreign key (plan_id) references rollout (plan_id),
    constraint wave_standard_fk foreign key (standard_id) references standard (id),
    constraint wave_number_once unique (plan_id, number),
    constraint wave_pilot_first check (pilot = (number = 1)),
    constraint wave_name_given check (name ~ '\S'),
    constraint wave_size_counted check (size >= 0),
    constraint wave_state_known check (state in ('PLANNED', 'RUNNING', 'DONE'))
);
create index wave_standard_ix on wave (standard_id);

create table wave_territory (
    wave_id uuid not null,
    code text not null,
    constraint wave_territory_pk primary key (wave_id, code),
    constraint wave_territory_wave_fk foreign key (wave_id) references wave (id)
);

-- Of the reference cycle where wave_id is null, else the copy a wave runs, with its dates.
create table cycle_operation (
    id uuid not null,
    plan_id uuid not null,
    wave_id uuid,
    key text not null,
    position int not null,
    name text not null,
    kind text not null,
    days numeric(8, 2) not null,
    days_per_unit numeric(8, 2) not null,
    every_weeks int not null,
    after text[] not null,
    not_before date,
    first_on date,
    last_on date,
    began_on date,
    ended_on date,
    constraint cycle_operation_pk primary key (id),
    constraint cycle_operation_rollout_fk foreign key (plan_id) references rollout (plan_id),
    constraint cycle_operation_wave_fk foreign key (wave_id) references wave (id),
    constraint cycle_operation_once unique nulls not distinct (plan_id, wave_id, key),
    constraint cycle_operation_name_given check (name ~ '\S'),
    constraint cycle_operation_kind_known check (kind in ('TECHNICAL', 'BUSINESS')),
    constraint cycle_operation_days_plausible check (days between 0 and 1000 and days_per_unit between 0 and 1000),
    constraint cycle_operation_weeks_counted check (every_weeks >= 0),
    constraint cycle_operation_not_after_itself check (key <> all (after)),
    constraint cycle_operation_dated check ((wave_id is null) = (first_on is null)),
    constraint cycle_operation_in_order check (first_on <= last_on and began_on <= ended_on),
    constraint cycle_operation_ended_begun check (ended_on is null or began_on is not null)
);
create index cycle_operation_wave_ix on cycle_operation (wave_id);
create index cycle_operation_due_ix on cycle_operation (plan_id, last_on) where ended_on is null;

create table cycle_part (
    operation_id uuid not null,
    person_id uuid not null,
    raci text not null,
    constraint cycle_part_pk primary key (operation_id, person_id, raci),
    constraint cycle_part_operation_fk foreign key (operation_id) references cycle_operation (id) on delete cascade,
    constraint cycle_part_person_fk foreign key (person_id) references person (id),
    constraint cycle_part_raci_known check (raci in ('RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'))
);
create index cycle_part_person_ix on cycle_part (person_id, raci);
create unique index cycle_part_one_accountable on cycle_part (operation_id) where raci = 'ACCOUNTABLE';

-- Exactly one accountable, at least one responsible: looked at when the transaction ends, once all is written.
create function cycle_operation_is_staffed() returns trigger
    language plpgsql as
$$
declare
    which uuid;
begin
    if tg_table_name = 'cycle_part' then
        which := old.operation_id;
    else
        which := new.id;
    end if;
    if exists (select from cycle_operation where id = which) and (
        not exists (select from cycle_part where operation_id = which and raci = 'ACCOUNTABLE')
        or not exists (select from cycle_part where operation_id = which and raci = 'RESPONSIBLE')) then
        raise exception 'operation % needs exactly one accountable and at least one responsible', which
            using errcode = 'check_violation', constraint = 'cycle_operation_staffed';
    end if;
    return null;
end
$$;
create constraint trigger cycle_operation_staffed after insert on cycle_operation
    deferrable initially deferred for each row execute function cycle_operation_is_staffed();
create constraint trigger cycle_part_staffed after update or delete on cycle_part
    deferrable initially deferred for each row execute function cycle_operation_is_staffed();
