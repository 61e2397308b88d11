-- The secret address of a person's calendar.
create table calendar_secret (
    person_id uuid not null,
    hash bytea not null,
    made_at timestamptz not null,
    constraint calendar_secret_pk primary key (person_id),
    constraint calendar_secret_person_fk foreign key (person_id) references person (id),
    constraint calendar_secret_hash_once unique (hash)
);
