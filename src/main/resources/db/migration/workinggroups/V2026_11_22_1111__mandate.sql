-- What a group is asked to do; one row a version.
create table mandate (
    id uuid not null,
    group_id uuid not null,
    number text not null,
    reference text not null default '',
    state text not null,
    months integer,
    drafted_on date not null,
    presented_on date,
    validated_on date,
    valid_until date,
    reported_on date,
    previous_id uuid,
    -- Entered from public documents: some of its dates are not known.
    reconstructed boolean not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint mandate_pk primary key (id),
    constraint mandate_group_fk foreign key (group_id) references working_group (id),
    constraint mandate_previous_fk foreign key (previous_id) references mandate (id),
    constraint mandate_number_once unique (group_id, number),
    constraint mandate_number_form check (number ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
    constraint mandate_state_known check (state in ('DRAFT', 'PRESENTED', 'VALIDATED', 'SUPERSEDED')),
    constraint mandate_months_sensible check (months between 1 and 120),
    constraint mandate_presented_dated check (state = 'DRAFT' or presented_on is not null or reconstructed),
    constraint mandate_validated_dated
        check (state not in ('VALIDATED', 'SUPERSEDED') or validated_on is not null and valid_until is not null or reconstructed),
    constraint mandate_dates_ordered check (validated_on >= presented_on)
);
-- One being made, one in force.
create unique index mandate_made_once on mandate (group_id) where state in ('DRAFT', 'PRESENTED');
create unique index mandate_in_force_once on mandate (group_id) where state = 'VALIDATED';
create index mandate_previous_ix on mandate (previous_id);

create table mandate_text (
    mandate_id uuid not null,
    field text not null,
    body text not null,
    constraint mandate_text_pk primary key (mandate_id, field),
    constraint mandate_text_mandate_fk foreign key (mandate_id) references mandate (id)
);

-- Who the mandate promised around the table.
create table mandate_promised_class (
    mandate_id uuid not null,
    stakeholder text not null,
    constraint mandate_promised_class_pk primary key (mandate_id, stakeholder),
    constraint mandate_promised_class_mandate_fk foreign key (mandate_id) references mandate (id)
);

create table mandate_promised_skill (
    mandate_id uuid not null,
    skill text not null,
    constraint mandate_promised_skill_pk primary key (mandate_id, skill),
    constraint mandate_promised_skill_mandate_fk foreign key (mandate_id) references mandate (id),
    constraint mandate_promised_skill_known check (skill in ('BUSINESS', 'DIGITAL'))
);

-- What the commission was told while the mandate ran, and by how much it was renewed.
create table mandate_point (
    mandate_id uuid not null,
    kind text not null,
    on_day date not null,
    until date,
    note text not null,
    constraint mandate_point_mandate_fk foreign key (mandate_id) references mandate (id),
    constraint mandate_point_kind_known check (kind in ('RENEWAL', 'PROGRESS')),
    constraint mandate_point_renewal_until check (kind <> 'RENEWAL' or until is not null)
);
create index mandate_point_mandate_ix on mandate_point (mandate_id);
