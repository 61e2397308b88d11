-- Operations that got other dates, until a mail tells those who work on them.
create table moved_operation (
    person_id uuid not null,
    wave_id uuid not null,
    name text not null,
    constraint moved_operation_pk primary key (person_id, wave_id, name),
    constraint moved_operation_person_fk foreign key (person_id) references person (id),
    constraint moved_operation_wave_fk foreign key (wave_id) references wave (id) on delete cascade
);
create index moved_operation_wave_ix on moved_operation (wave_id);
