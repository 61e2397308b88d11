-- Who does what in the group: those who play a part, the activities, exactly one accountable each.
create table group_party (
    id uuid not null,
    group_id uuid not null,
    position integer not null,
    name text not null,
    constraint group_party_pk primary key (id),
    constraint group_party_group_fk foreign key (group_id) references working_group (id),
    constraint group_party_of_group unique (id, group_id),
    constraint group_party_name_once unique (group_id, name)
);

create table group_activity (
    id uuid not null,
    group_id uuid not null,
    position integer not null,
    name text not null,
    accountable_id uuid not null,
    constraint group_activity_pk primary key (id),
    constraint group_activity_group_fk foreign key (group_id) references working_group (id),
    constraint group_activity_of_group unique (id, group_id),
    constraint group_activity_accountable_fk foreign key (accountable_id, group_id) references group_party (id, group_id)
);
create index group_activity_group_ix on group_activity (group_id, position);
create index group_activity_accountable_ix on group_activity (accountable_id, group_id);

create table group_activity_part (
    activity_id uuid not null,
    party_id uuid not null,
    group_id uuid not null,
    part text not null,
    constraint group_activity_part_pk primary key (activity_id, party_id),
    constraint group_activity_part_activity_fk foreign key (activity_id, group_id) references group_activity (id, group_id),
    constraint group_activity_part_party_fk foreign key (party_id, group_id) references group_party (id, group_id),
    constraint group_activity_part_known check (part in ('RESPONSIBLE', 'CONSULTED', 'INFORMED'))
);
create index group_activity_part_party_ix on group_activity_part (party_id, group_id);

create table group_resource (
    id uuid not null,
    group_id uuid not null,
    position integer not null,
    kind text not null,
    title text not null,
    url text,
    note text not null default '',
    audience text not null,
    constraint group_resource_pk primary key (id),
    constraint group_resource_group_fk foreign key (group_id) references working_group (id),
    constraint group_resource_kind_known check (kind in ('MAILING_LIST', 'DOCUMENTATION', 'ARTICLE', 'REPOSITORY', 'OTHER')),
    constraint group_resource_audience_known check (audience in ('EVERYONE', 'GROUP', 'COPIL')),
    constraint group_resource_url_web check (url ~ '^https?://')
);
create index group_resource_group_ix on group_resource (group_id, position);

create table group_principle (
    group_id uuid not null,
    position integer not null,
    title text not null,
    body text not null,
    constraint group_principle_pk primary key (group_id, position),
    constraint group_principle_group_fk foreign key (group_id) references working_group (id)
);

-- Call for participation.
create table group_call (
    group_id uuid not null,
    origin text not null,
    scope text not null,
    audience text not null,
    gains text not null,
    frequency text not null,
    presence text not null,
    duration text not null,
    tools text not null,
    published_on date,
    constraint group_call_pk primary key (group_id),
    constraint group_call_group_fk foreign key (group_id) references working_group (id)
);
