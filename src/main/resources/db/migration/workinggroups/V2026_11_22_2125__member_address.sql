-- Where somebody without an account is written to: invitations, date polls. Never shown, gone when they leave.
alter table group_member add column address text;
alter table group_member
    add constraint group_member_address_without_account check (address is null or person_id is null),
    add constraint group_member_address_while_there check (address is null or until is null);

-- A list of members that was brought and is looked at before it is taken in; gone after that, or the next day.
create table brought_list (
    id uuid not null,
    group_id uuid not null,
    person_id uuid not null,
    content bytea not null,
    brought_at timestamptz not null,
    constraint brought_list_pk primary key (id),
    constraint brought_list_group_fk foreign key (group_id) references working_group (id),
    constraint brought_list_person_fk foreign key (person_id) references person (id)
);
create index brought_list_group_ix on brought_list (group_id);
create index brought_list_person_ix on brought_list (person_id);
create index brought_list_age_ix on brought_list (brought_at);
