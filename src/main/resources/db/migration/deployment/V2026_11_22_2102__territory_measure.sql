-- What an indicator measured in one territory; the series of the whole stay in measure, as they were.
create table territory_measure (
    indicator_id uuid not null,
    territory_code text not null,
    departement text,
    day date not null,
    amount numeric(18, 6) not null,
    note text,
    entered_at timestamptz not null,
    entered_by uuid,
    constraint territory_measure_pk primary key (indicator_id, territory_code, day),
    constraint territory_measure_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint territory_measure_entered_by_fk foreign key (entered_by) references person (id),
    constraint territory_measure_territory_form check
        (territory_code ~ '^(REG-\d{2}|DEP-(\d{2,3}|2[AB])|EPCI-\d{9}|COM-[0-9AB]{5})$')
);
create index territory_measure_day_ix on territory_measure (indicator_id, day, territory_code);
create index territory_measure_departement_ix on territory_measure (indicator_id, departement, day, territory_code);
create index territory_measure_entered_by_ix on territory_measure (entered_by);
comment on column territory_measure.departement is
    'Where the figure is counted on the map: that of a département or of a commune; null for a region or an EPCI.';
create index indicator_code_ix on indicator (code);
