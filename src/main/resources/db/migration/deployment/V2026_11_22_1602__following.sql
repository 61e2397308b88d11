-- What is followed week after week: anomalies, actions, reviews.
create table anomaly (
    id uuid not null,
    plan_id uuid not null,
    standard_id uuid not null,
    number int not null,
    wave_id uuid,
    title text not null,
    words text,
    severity text not null,
    found_by text not null,
    found_on date not null,
    state text not null,
    treatment text,
    request text,
    closed_on date,
    changed_at timestamptz not null,
    version bigint not null,
    constraint anomaly_pk primary key (id),
    constraint anomaly_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint anomaly_standard_fk foreign key (standard_id) references standard (id),
    constraint anomaly_wave_fk foreign key (wave_id) references wave (id),
    constraint anomaly_number_once unique (plan_id, number),
    constraint anomaly_title_given check (title ~ '\S'),
    constraint anomaly_severity_known check (severity in ('MINOR', 'MAJOR', 'BLOCKING')),
    constraint anomaly_state_known check (state in ('OPEN', 'IN_TREATMENT', 'TREATED', 'SET_ASIDE')),
    constraint anomaly_closed_dated check ((state in ('TREATED', 'SET_ASIDE')) = (closed_on is not null)),
    constraint anomaly_closed_explained check (closed_on is null or treatment ~ '\S')
);
create index anomaly_standard_ix on anomaly (standard_id);
create index anomaly_wave_ix on anomaly (wave_id);
create index anomaly_open_ix on anomaly (plan_id, severity) where closed_on is null;
comment on column anomaly.request is 'Address of the request for evolution, when the standard itself is the cause.';

create table task (
    id uuid not null,
    plan_id uuid not null,
    standard_id uuid not null,
    number int not null,
    what text not null,
    responsible_id uuid,
    responsible text not null,
    others text,
    due_on date not null,
    state text not null,
    risk text,
    evidence text,
    link text,
    anomaly_id uuid,
    diagnosis_id uuid,
    every_weeks int not null,
    created_on date not null,
    closed_on date,
    changed_at timestamptz not null,
    version bigint not null,
    constraint task_pk primary key (id),
    constraint task_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint task_standard_fk foreign key (standard_id) references standard (id),
    constraint task_responsible_fk foreign key (responsible_id) references person (id),
    constraint task_anomaly_fk foreign key (anomaly_id) references anomaly (id),
    constraint task_number_once unique (plan_id, number),
    constraint task_what_given check (what ~ '\S'),
    constraint task_responsible_given check (responsible ~ '\S'),
    constraint task_state_known check (state in ('TO_DO', 'DOING', 'DONE', 'DROPPED')),
    constraint task_closed_dated check ((state in ('DONE', 'DROPPED')) = (closed_on is not null)),
    constraint task_weeks_counted check (every_weeks between 0 and 104)
);
create index task_standard_ix on task (standard_id);
create index task_responsible_ix on task (responsible_id, due_on) where closed_on is null;
create index task_anomaly_ix on task (anomaly_id);
create index task_diagnosis_ix on task (diagnosis_id);
create index task_open_ix on task (plan_id, due_on, id) where closed_on is null;
create index task_closed_ix on task (plan_id, closed_on desc, id desc) where closed_on is not null;

create table weekly_review (
    id uuid not null,
    plan_id uuid not null,
    standard_id uuid not null,
    monday date not null,
    measures text,
    next text,
    closed_at timestamptz,
    closed_by uuid,
    version bigint not null,
    constraint weekly_review_pk primary key (id),
    constraint weekly_review_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint weekly_review_standard_fk foreign key (standard_id) references standard (id),
    constraint weekly_review_closed_by_fk foreign key (closed_by) references person (id),
    constraint weekly_review_once unique (plan_id, monday),
    constraint weekly_review_on_monday check (extract(isodow from monday) = 1)
);
create index weekly_review_standard_ix on weekly_review (standard_id);
create index weekly_review_closed_by_ix on weekly_review (closed_by);

-- What a review found on the day it was closed.
create table weekly_review_line (
    review_id uuid not null,
    part text not null,
    position int not null,
    number int not null,
    what text not null,
    responsible text not null,
    due_on date,
    words text,
    constraint weekly_review_line_pk primary key (review_id, part, position),
    constraint weekly_review_line_review_fk foreign key (review_id) references weekly_review (id),
    constraint weekly_review_line_part_known check (part in ('DONE', 'AT_RISK', 'LATE', 'NEXT'))
);

create function deployment_is_kept() returns trigger
    language plpgsql as
$$
begin
    raise exception 'what was closed is append-only: % of % refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger weekly_review_kept before update or delete on weekly_review
    for each row when (old.closed_at is not null) execute function deployment_is_kept();
create trigger weekly_review_line_kept before update or delete on weekly_review_line
    for each row execute function deployment_is_kept();
