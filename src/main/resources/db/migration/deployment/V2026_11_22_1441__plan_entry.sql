-- What a deployment plan is made of.
create table plan_entry (
    id uuid not null,
    plan_id uuid not null,
    section text not null,
    position integer not null,
    kind text,
    title text,
    text text,
    needed numeric(14, 2),
    obtained numeric(14, 2),
    day text,
    result text,
    url text,
    file_id uuid,
    version bigint not null,
    constraint plan_entry_pk primary key (id),
    constraint plan_entry_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint plan_entry_file_fk foreign key (file_id) references stored_file (id),
    constraint plan_entry_section_known check (section in ('PUBLICS', 'PARTNERS', 'MEANS', 'NEEDS', 'BUDGET',
        'ARGUMENTS', 'MATERIALS', 'COMMUNICATIONS', 'SUPPORT', 'RECOMMENDATIONS', 'RISKS', 'QUESTIONS', 'CHANNELS', 'CONTACTS')),
    constraint plan_entry_says_something check (title ~ '\S' or kind is not null),
    constraint plan_entry_amounts_positive check (needed >= 0 and obtained >= 0),
    constraint plan_entry_day_iso check (is_partial_date(day)),
    constraint plan_entry_material_somewhere check
        (section <> 'MATERIALS' or url is not null or file_id is not null)
);
create index plan_entry_plan_ix on plan_entry (plan_id, section, position);
create index plan_entry_file_ix on plan_entry (file_id);
-- Channels are tried one at a time.
create unique index plan_entry_one_trial on plan_entry (plan_id) where section = 'CHANNELS' and kind = 'UNDER_TRIAL';
