-- The plan by which a version of a standard gets used.
create table deployment_plan (
    id uuid not null,
    standard_id uuid not null,
    version_id uuid not null,
    group_id uuid,
    state text not null,
    title text not null,
    why text,
    starts_on text,
    audience text,
    problem text,
    benefit text,
    model text,
    model_why text,
    lessons text,
    opened_by uuid,
    opened_at timestamptz not null,
    version bigint not null,
    constraint deployment_plan_pk primary key (id),
    constraint deployment_plan_standard_fk foreign key (standard_id) references standard (id),
    constraint deployment_plan_version_fk foreign key (version_id) references standard_version (id),
    constraint deployment_plan_group_fk foreign key (group_id) references working_group (id),
    constraint deployment_plan_opened_by_fk foreign key (opened_by) references person (id),
    constraint deployment_plan_version_once unique (version_id),
    constraint deployment_plan_state_known check (state in ('DRAFT', 'ACTIVE', 'CLOSED')),
    constraint deployment_plan_title_given check (title ~ '\S'),
    constraint deployment_plan_starts_iso check (is_partial_date(starts_on)),
    constraint deployment_plan_model_known check (model in ('EXTEND', 'DUPLICATE', 'SPREAD')),
    constraint deployment_plan_model_explained check (model is null or model_why ~ '\S'),
    constraint deployment_plan_active_says_why check (state = 'DRAFT' or why ~ '\S')
);
create index deployment_plan_standard_ix on deployment_plan (standard_id, opened_at desc);
create index deployment_plan_group_ix on deployment_plan (group_id);
create index deployment_plan_opened_by_ix on deployment_plan (opened_by);
