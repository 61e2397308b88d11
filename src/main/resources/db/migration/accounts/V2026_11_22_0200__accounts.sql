create table organisation (
    id uuid not null,
    code text not null,
    name text not null,
    kind text not null,
    merged_into_id uuid,
    version int not null,
    constraint organisation_pk primary key (id),
    constraint organisation_code_shape check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint organisation_name_given check (name ~ '\S'),
    constraint organisation_kind_known check (kind in ('MINISTRY', 'STATE_SERVICE', 'LOCAL_AUTHORITY', 'PUBLIC_BODY',
        'COMPANY', 'VENDOR', 'ASSOCIATION', 'RESEARCH', 'CITIZEN', 'OTHER')),
    constraint organisation_not_merged_into_itself check (merged_into_id <> id),
    constraint organisation_merged_into_fk foreign key (merged_into_id) references organisation (id)
);
create unique index organisation_code_unique on organisation (code);
create unique index organisation_name_unique on organisation (folded(name)) where merged_into_id is null;
create index organisation_merged_into_ix on organisation (merged_into_id);
comment on column organisation.code is 'Short and stable; kept by an organisation merged into another, so that it is never given again.';

create table organisation_alias (
    organisation_id uuid not null,
    alias text not null,
    constraint organisation_alias_pk primary key (organisation_id, alias),
    constraint organisation_alias_given check (alias ~ '\S'),
    constraint organisation_alias_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index organisation_alias_folded_ix on organisation_alias (folded(alias));

create table person (
    id uuid not null,
    address text,
    name text not null,
    organisation_id uuid,
    locale text not null,
    password_hash text,
    status text not null,
    created_at timestamptz not null,
    last_sign_in_at timestamptz,
    version int not null,
    constraint person_pk primary key (id),
    constraint person_status_known check (status in ('INVITED', 'ACTIVE', 'DEACTIVATED', 'DELETED')),
    constraint person_locale_known check (locale in ('fr', 'en')),
    constraint person_address_normal check (address = lower(address)),
    constraint person_erased_when_deleted check (
        case when status = 'DELETED'
            then address is null and name = '' and organisation_id is null and password_hash is null
            else address is not null end),
    constraint person_organisation_fk foreign key (organisation_id) references organisation (id)
);
create unique index person_address_unique on person (address);
create index person_organisation_ix on person (organisation_id);
create index person_name_folded_ix on person (folded(name), id);

create table granted_role (
    id uuid not null,
    person_id uuid not null,
    role text not null,
    standard_id uuid,
    since date not null,
    version int not null,
    constraint granted_role_pk primary key (id),
    constraint granted_role_once unique nulls not distinct (person_id, role, standard_id),
    constraint granted_role_known check (role in ('ADMINISTRATOR', 'SECRETARIAT', 'COMMISSION_MEMBER',
        'COMMISSION_CHAIR', 'PILOT', 'SPONSOR', 'FACILITATOR', 'EDITOR', 'MEMBER', 'COPIL_MEMBER', 'TESTER')),
    constraint granted_role_in_its_place check ((standard_id is null) =
        (role in ('ADMINISTRATOR', 'SECRETARIAT', 'COMMISSION_MEMBER', 'COMMISSION_CHAIR'))),
    constraint granted_role_person_fk foreign key (person_id) references person (id)
);
create index granted_role_standard_ix on granted_role (standard_id, role);
create index granted_role_role_ix on granted_role (role);

create table sign_in_token (
    id uuid not null,
    purpose text not null,
    person_id uuid,
    token_hash bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    version int not null,
    constraint sign_in_token_pk primary key (id),
    constraint sign_in_token_hash_unique unique (token_hash),
    constraint sign_in_token_purpose_known check (purpose in ('SIGN_IN', 'INVITATION', 'RESET', 'FIRST_ADMINISTRATOR')),
    constraint sign_in_token_for_someone check ((person_id is null) = (purpose = 'FIRST_ADMINISTRATOR')),
    constraint sign_in_token_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index sign_in_token_person_ix on sign_in_token (person_id, purpose);
create index sign_in_token_expires_ix on sign_in_token (expires_at);
comment on column sign_in_token.token_hash is 'SHA-256 of the secret, which is in the link and nowhere else.';

create table sign_in_attempt (
    id bigint generated always as identity,
    act text not null,
    source text not null,
    at timestamptz not null,
    constraint sign_in_attempt_pk primary key (id)
);
create index sign_in_attempt_source_ix on sign_in_attempt (source, act, at);
create index sign_in_attempt_at_ix on sign_in_attempt (at);
comment on table sign_in_attempt is 'Recent attempts, kept one day, that make somebody wait: in the database so that every instance counts the same.';
comment on column sign_in_attempt.source is 'SHA-256 of a mail address, or a network address.';

create table api_token (
    id uuid not null,
    person_id uuid not null,
    name text not null,
    token_hash bytea not null,
    created_at timestamptz not null,
    expires_on date,
    last_used_at timestamptz,
    revoked_at timestamptz,
    version int not null,
    constraint api_token_pk primary key (id),
    constraint api_token_hash_unique unique (token_hash),
    constraint api_token_name_given check (name ~ '\S'),
    constraint api_token_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index api_token_person_ix on api_token (person_id, created_at);
