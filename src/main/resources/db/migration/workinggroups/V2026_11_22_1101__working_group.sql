-- The group that makes a standard, or one of its sub-groups.
create table working_group (
    id uuid not null,
    standard_id uuid not null,
    parent_id uuid,
    slug text not null,
    name text not null,
    purpose text not null default '',
    created_at timestamptz not null,
    version bigint not null,
    constraint working_group_pk primary key (id),
    constraint working_group_standard_fk foreign key (standard_id) references standard (id),
    constraint working_group_parent_fk foreign key (parent_id) references working_group (id),
    constraint working_group_slug_once unique (standard_id, slug),
    constraint working_group_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint working_group_name_given check (name <> '')
);
-- One main group a standard.
create unique index working_group_main_once on working_group (standard_id) where parent_id is null;
create index working_group_parent_ix on working_group (parent_id);

-- Who may enter each circle, and how many fit in.
create table group_circle (
    group_id uuid not null,
    kind text not null,
    entry text not null,
    capacity integer,
    composition text not null default '',
    constraint group_circle_pk primary key (group_id, kind),
    constraint group_circle_group_fk foreign key (group_id) references working_group (id),
    constraint group_circle_kind_known check (kind in ('COPIL', 'CONTRIBUTORS', 'USERS')),
    constraint group_circle_entry_known check (entry in ('CLOSED', 'ON_REQUEST', 'OPEN')),
    constraint group_circle_capacity_positive check (capacity > 0)
);

-- Who is in the group. People without an account are known by name only; mail addresses are never kept here.
create table group_member (
    id uuid not null,
    group_id uuid not null,
    person_id uuid,
    name text not null,
    name_public boolean not null,
    organisation_id uuid,
    organisation_as_written text not null default '',
    stakeholder text,
    business boolean not null,
    digital boolean not null,
    interests text not null default '',
    since date,
    until date,
    version bigint not null,
    constraint group_member_pk primary key (id),
    constraint group_member_group_fk foreign key (group_id) references working_group (id),
    constraint group_member_person_fk foreign key (person_id) references person (id),
    constraint group_member_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint group_member_stakeholder_known check (stakeholder in ('PRODUCER', 'MANAGER', 'USER', 'VENDOR',
        'BUSINESS_OFFICE', 'REGULATOR', 'ASSOCIATION', 'TERRITORY', 'PUBLIC_BODY', 'RESEARCH', 'CITIZEN')),
    constraint group_member_dates_ordered check (until >= since)
);
create unique index group_member_once on group_member (group_id, person_id) where until is null;
create index group_member_group_ix on group_member (group_id);
create index group_member_person_ix on group_member (person_id);
create index group_member_organisation_ix on group_member (organisation_id);

create table group_member_role (
    member_id uuid not null,
    role text not null,
    since date,
    until date,
    constraint group_member_role_member_fk foreign key (member_id) references group_member (id),
    constraint group_member_role_known check (role in ('PILOT', 'FACILITATOR', 'EDITOR', 'RAPPORTEUR', 'MEMBER', 'TESTER', 'OBSERVER')),
    constraint group_member_role_dates_ordered check (until >= since)
);
create unique index group_member_role_once on group_member_role (member_id, role) where until is null;
create index group_member_role_member_ix on group_member_role (member_id);

create table group_member_circle (
    member_id uuid not null,
    circle text not null,
    since date,
    until date,
    constraint group_member_circle_member_fk foreign key (member_id) references group_member (id),
    constraint group_member_circle_known check (circle in ('COPIL', 'CONTRIBUTORS', 'USERS')),
    constraint group_member_circle_dates_ordered check (until >= since)
);
create unique index group_member_circle_once on group_member_circle (member_id, circle) where until is null;
create index group_member_circle_member_ix on group_member_circle (member_id);

-- Roles on a standard that somebody holds because they are in one of its groups; those given otherwise are not ours.
create table group_grant (
    standard_id uuid not null,
    person_id uuid not null,
    role text not null,
    constraint group_grant_pk primary key (standard_id, person_id, role),
    constraint group_grant_standard_fk foreign key (standard_id) references standard (id),
    constraint group_grant_person_fk foreign key (person_id) references person (id)
);
create index group_grant_person_ix on group_grant (person_id);

-- Somebody asks to enter a circle.
create table join_request (
    id uuid not null,
    group_id uuid not null,
    circle text not null,
    person_id uuid not null,
    name_public boolean not null,
    organisation_id uuid,
    organisation_as_written text not null default '',
    stakeholder text,
    business boolean not null,
    digital boolean not null,
    interests text not null default '',
    motive text not null default '',
    state text not null,
    asked_at timestamptz not null,
    waiting_since timestamptz,
    answered_at timestamptz,
    answered_by uuid,
    answer text,
    version bigint not null,
    constraint join_request_pk primary key (id),
    constraint join_request_group_fk foreign key (group_id) references working_group (id),
    constraint join_request_person_fk foreign key (person_id) references person (id),
    constraint join_request_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint join_request_answered_by_fk foreign key (answered_by) references person (id),
    constraint join_request_circle_known check (circle in ('COPIL', 'CONTRIBUTORS', 'USERS')),
    constraint join_request_state_known check (state in ('ASKED', 'WAITING', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
    constraint join_request_waits check ((state <> 'WAITING') or waiting_since is not null)
);
create unique index join_request_once on join_request (group_id, circle, person_id) where state in ('ASKED', 'WAITING');
create index join_request_group_ix on join_request (group_id, state, asked_at);
create index join_request_person_ix on join_request (person_id);
create index join_request_organisation_ix on join_request (organisation_id);
create index join_request_answered_by_ix on join_request (answered_by);
