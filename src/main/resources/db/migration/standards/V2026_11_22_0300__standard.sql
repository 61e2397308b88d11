-- Dates of real life are known to the day, the month or the year: ISO 8601 with reduced precision.
create function is_partial_date(text) returns boolean
    language sql immutable parallel safe
    return $1 is null or $1 ~ '^\d{4}(-\d{2}(-\d{2})?)?$';

create table theme (
    key text not null,
    name_fr text not null,
    name_en text not null,
    constraint theme_pk primary key (key)
);

create table body (
    key text not null,
    name_fr text not null,
    name_en text not null,
    position int not null,
    -- Holds sessions at announced dates; a working group or a COPIL does not.
    has_sessions boolean not null,
    constraint body_pk primary key (key)
);

create table body_session (
    id uuid not null,
    body_key text not null,
    held_on date not null,
    label text,
    version bigint not null,
    constraint body_session_pk primary key (id),
    constraint body_session_body_fk foreign key (body_key) references body (key),
    constraint body_session_once unique (body_key, held_on)
);

create table standard (
    id uuid not null,
    slug text not null,
    title text not null,
    short_title text,
    kind text not null,
    theme_key text not null,
    summary_fr text not null default '',
    summary_en text not null default '',
    working_group text,
    legal_status text not null,
    legal_reference text,
    legal_since text,
    registry_label text not null,
    registry_since text,
    registry_url text,
    page_url text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    searched text not null generated always as (
        folded(title || ' ' || coalesce(short_title, '') || ' ' || coalesce(working_group, '') || ' ' || summary_fr)) stored,
    sorted text not null generated always as (folded(title)) stored,
    constraint standard_pk primary key (id),
    constraint standard_slug_once unique (slug),
    constraint standard_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint standard_title_given check (title <> ''),
    constraint standard_kind_known check (kind in ('STANDARD', 'PROFILE', 'GUIDE', 'RESOURCE', 'DEFINITION', 'EXPLORATION')),
    constraint standard_theme_fk foreign key (theme_key) references theme (key),
    constraint standard_legal_status_known check (legal_status in ('REGULATORY', 'NOT_REGULATORY', 'UNKNOWN')),
    constraint standard_registry_label_known
        check (registry_label in ('NONE', 'INVESTIGATION', 'CONSTRUCTION', 'PUBLISHED')),
    constraint standard_dates_iso check (is_partial_date(registry_since) and is_partial_date(legal_since))
);
create index standard_theme_ix on standard (theme_key);
create index standard_sorted_ix on standard (sorted, id);

alter table granted_role
    add constraint granted_role_standard_fk foreign key (standard_id) references standard (id);

create table standard_version (
    id uuid not null,
    standard_id uuid not null,
    number text not null,
    semantic_number text,
    document_status text not null,
    status_since text,
    call_from text,
    call_until text,
    validated_on text,
    adopted_on text,
    published_on text,
    note text,
    position int not null,
    constraint standard_version_pk primary key (id),
    constraint standard_version_standard_fk foreign key (standard_id) references standard (id),
    constraint standard_version_number_once unique (standard_id, number),
    constraint standard_version_number_given check (number <> ''),
    constraint standard_version_semantic_form
        check (semantic_number ~ '^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$'),
    constraint standard_version_status_known check (document_status in
        ('PROJECT', 'CALL', 'PROPOSED', 'VALIDATED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN')),
    constraint standard_version_dates_iso check (is_partial_date(status_since)
        and is_partial_date(call_from)
        and is_partial_date(call_until)
        and is_partial_date(validated_on)
        and is_partial_date(adopted_on)
        and is_partial_date(published_on))
);
create unique index standard_version_semantic_once on standard_version (standard_id, semantic_number);

create table standard_relation (
    standard_id uuid not null,
    kind text not null,
    target_id uuid,
    target_name text,
    constraint standard_relation_standard_fk foreign key (standard_id) references standard (id),
    constraint standard_relation_target_fk foreign key (target_id) references standard (id),
    constraint standard_relation_kind_known check (kind in ('REPLACES', 'USES', 'PROFILE_OF')),
    constraint standard_relation_has_target check ((target_id is null) <> (target_name is null))
);
create index standard_relation_standard_ix on standard_relation (standard_id);
create index standard_relation_target_ix on standard_relation (target_id);

create table standard_organisation (
    standard_id uuid not null,
    organisation_id uuid not null,
    part text not null,
    constraint standard_organisation_pk primary key (standard_id, organisation_id, part),
    constraint standard_organisation_standard_fk foreign key (standard_id) references standard (id),
    constraint standard_organisation_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint standard_organisation_part_known check (part in ('SPONSOR', 'PILOT', 'FACILITATION', 'FUNDER'))
);
create index standard_organisation_organisation_ix on standard_organisation (organisation_id);
