-- The register: who declares to use a standard, where, or why not.
create table declarant (
    id uuid not null,
    person_id uuid,
    address text,
    locale text not null,
    confirmed_at timestamptz,
    link_sent_at timestamptz,
    since timestamptz not null,
    constraint declarant_pk primary key (id),
    constraint declarant_person_fk foreign key (person_id) references person (id),
    constraint declarant_person_once unique (person_id),
    constraint declarant_address_once unique (address),
    constraint declarant_locale_known check (locale in ('fr', 'en')),
    constraint declarant_is_somebody check (person_id is null or address is null)
);

create table declarant_link (
    secret_hash bytea not null,
    declarant_id uuid not null,
    created_at timestamptz not null,
    constraint declarant_link_pk primary key (secret_hash),
    constraint declarant_link_declarant_fk foreign key (declarant_id) references declarant (id) on delete cascade
);
create index declarant_link_declarant_ix on declarant_link (declarant_id);

create table use_declaration (
    id uuid not null,
    standard_id uuid not null,
    declarant_id uuid,
    organisation_id uuid,
    organisation_as_written text not null,
    declared_as text not null,
    used text not null,
    territory_code text not null,
    departements text[] not null,
    used_since text,
    tool text,
    obstacle text,
    words text,
    state text not null,
    reason text,
    declared_at timestamptz not null,
    verified_at timestamptz,
    verified_by uuid,
    changed_at timestamptz not null,
    version bigint not null,
    constraint use_declaration_pk primary key (id),
    constraint use_declaration_standard_fk foreign key (standard_id) references standard (id),
    constraint use_declaration_declarant_fk foreign key (declarant_id) references declarant (id),
    constraint use_declaration_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint use_declaration_verified_by_fk foreign key (verified_by) references person (id),
    constraint use_declaration_organisation_given check (organisation_as_written ~ '\S'),
    constraint use_declaration_as_known check (declared_as in ('PRODUCER', 'USER', 'VENDOR')),
    constraint use_declaration_used_known check (used in ('USED', 'PLANNED', 'NOT_USED')),
    constraint use_declaration_territory_form check
        (territory_code ~ '^(FR|REG-\d{2}|DEP-(\d{2,3}|2[AB])|EPCI-\d{9}|COM-[0-9AB]{5})$'),
    constraint use_declaration_since_iso check (is_partial_date(used_since)),
    constraint use_declaration_obstacle_known check (obstacle in ('UNHEARD_OF', 'NOT_CONCERNED', 'NO_TOOL',
        'NO_VALIDATOR', 'TOO_MUCH_WORK', 'NO_SKILLS', 'NO_MEANS', 'OTHER_FORMAT', 'OTHER')),
    constraint use_declaration_says_why_not check ((used = 'NOT_USED') = (obstacle is not null)),
    constraint use_declaration_state_known check
        (state in ('UNCONFIRMED', 'DECLARED', 'VERIFIED', 'SET_ASIDE', 'WITHDRAWN')),
    constraint use_declaration_verified_when check ((state = 'VERIFIED') = (verified_at is not null)),
    constraint use_declaration_aside_says_why check (state <> 'SET_ASIDE' or reason ~ '\S')
);
create index use_declaration_standard_ix on use_declaration (standard_id, declared_at desc, id desc)
    where state in ('DECLARED', 'VERIFIED');
create index use_declaration_list_ix on use_declaration (declared_at desc, id desc) where state in ('DECLARED', 'VERIFIED');
create index use_declaration_declarant_ix on use_declaration (declarant_id);
create index use_declaration_organisation_ix on use_declaration (organisation_id);
create index use_declaration_verified_by_ix on use_declaration (verified_by);
create index use_declaration_to_verify_ix on use_declaration (standard_id) where state = 'DECLARED';
create unique index use_declaration_once on use_declaration (standard_id, declarant_id, territory_code)
    where state in ('DECLARED', 'VERIFIED', 'SET_ASIDE');
