-- The organisations a wave covers, as they are called.
create table wave_organisation (
    wave_id uuid not null,
    position int not null,
    name text not null,
    constraint wave_organisation_pk primary key (wave_id, position),
    constraint wave_organisation_wave_fk foreign key (wave_id) references wave (id),
    constraint wave_organisation_name_given check (name ~ '\S')
);
