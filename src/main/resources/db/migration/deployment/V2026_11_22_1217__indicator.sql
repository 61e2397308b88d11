-- What is measured about the use of a standard.
create table indicator (
    id uuid not null,
    standard_id uuid not null,
    code text not null,
    name text not null,
    unit text not null,
    source text not null,
    method text,
    feeder text,
    frequency text not null,
    stage text,
    ceiling numeric(18, 6),
    north_star boolean not null,
    defined_on date not null,
    version bigint not null,
    constraint indicator_pk primary key (id),
    constraint indicator_standard_fk foreign key (standard_id) references standard (id),
    constraint indicator_code_once unique (standard_id, code),
    constraint indicator_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint indicator_name_given check (name ~ '\S'),
    constraint indicator_unit_given check (unit ~ '\S'),
    constraint indicator_source_given check (source ~ '\S'),
    constraint indicator_frequency_known check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    constraint indicator_stage_known check (stage in
        ('ACQUISITION', 'ACTIVATION', 'RETENTION', 'RECOMMENDATION', 'IMPACT')),
    constraint indicator_ceiling_positive check (ceiling > 0)
);
create unique index indicator_one_north_star on indicator (standard_id) where north_star;

create table indicator_target (
    indicator_id uuid not null,
    due_on date not null,
    amount numeric(18, 6) not null,
    constraint indicator_target_pk primary key (indicator_id, due_on),
    constraint indicator_target_indicator_fk foreign key (indicator_id) references indicator (id)
);

create table measure (
    indicator_id uuid not null,
    day date not null,
    amount numeric(18, 6) not null,
    note text,
    entered_at timestamptz not null,
    entered_by uuid,
    constraint measure_pk primary key (indicator_id, day),
    constraint measure_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint measure_entered_by_fk foreign key (entered_by) references person (id)
);
create index measure_entered_by_ix on measure (entered_by);

-- A file of measures that was brought, and perhaps taken in.
create table measure_file (
    id uuid not null,
    standard_id uuid not null,
    file_id uuid not null,
    brought_at timestamptz not null,
    brought_by uuid,
    taken_in_at timestamptz,
    constraint measure_file_pk primary key (id),
    constraint measure_file_standard_fk foreign key (standard_id) references standard (id),
    constraint measure_file_file_fk foreign key (file_id) references stored_file (id),
    constraint measure_file_brought_by_fk foreign key (brought_by) references person (id)
);
create index measure_file_standard_ix on measure_file (standard_id);
create index measure_file_file_ix on measure_file (file_id);
create index measure_file_brought_by_ix on measure_file (brought_by);
