-- A text of a standard, over all its revisions.
create table document_text (
    id uuid not null,
    standard_id uuid not null,
    slug text not null,
    title text not null,
    position integer not null,
    version bigint not null,
    constraint document_text_pk primary key (id),
    constraint document_text_standard_fk foreign key (standard_id) references standard (id),
    constraint document_text_slug_once unique (standard_id, slug),
    constraint document_text_slug_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

-- One state of a text. A draft is a file that was read and is being looked at: it has no clauses yet.
create table revision (
    id uuid not null,
    standard_id uuid not null,
    text_id uuid,
    title text not null,
    label text not null,
    slug text not null,
    previous_id uuid,
    source_file_id uuid not null,
    format text not null,
    language text,
    state text not null,
    levels text not null,
    imported_at timestamptz not null,
    imported_by uuid,
    taken_in_at timestamptz,
    taken_in_by uuid,
    version bigint not null,
    constraint revision_pk primary key (id),
    constraint revision_standard_fk foreign key (standard_id) references standard (id),
    constraint revision_text_fk foreign key (text_id) references document_text (id),
    constraint revision_previous_fk foreign key (previous_id) references revision (id),
    constraint revision_source_fk foreign key (source_file_id) references stored_file (id),
    constraint revision_imported_by_fk foreign key (imported_by) references person (id),
    constraint revision_taken_in_by_fk foreign key (taken_in_by) references person (id),
    constraint revision_state_known check (state in ('DRAFT', 'TAKEN_IN')),
    constraint revision_format_known check (format in ('DOCX', 'ODT', 'MARKDOWN', 'HTML', 'TABLE_SCHEMA', 'SET')),
    constraint revision_taken_in_whole check (
        state = 'DRAFT' and taken_in_at is null and taken_in_by is null
        or state = 'TAKEN_IN' and taken_in_at is not null and text_id is not null)
);
create index revision_standard_ix on revision (standard_id);
create unique index revision_label_once on revision (text_id, slug) where state = 'TAKEN_IN';
create index revision_text_ix on revision (text_id, taken_in_at desc);
create index revision_previous_ix on revision (previous_id);
create index revision_source_ix on revision (source_file_id);
create index revision_imported_by_ix on revision (imported_by);
create index revision_taken_in_by_ix on revision (taken_in_by);

-- What is written under one heading, up to its first sub-heading. Never changed once written.
create table clause (
    id uuid not null,
    revision_id uuid not null,
    identity uuid not null,
    parent_id uuid,
    position integer not null,
    part text not null,
    kind text not null,
    level integer not null,
    depth integer not null,
    number text not null,
    title text not null,
    anchor text not null,
    page integer,
    html text not null,
    plain text not null,
    constraint clause_pk primary key (id),
    constraint clause_revision_fk foreign key (revision_id) references revision (id),
    constraint clause_parent_fk foreign key (parent_id) references clause (id),
    constraint clause_position_once unique (revision_id, position),
    constraint clause_identity_once unique (revision_id, identity),
    constraint clause_anchor_once unique (revision_id, anchor),
    constraint clause_part_known check (part in ('FRONT', 'CONTENTS', 'BODY', 'HEADER')),
    constraint clause_kind_known check (kind in ('SECTION', 'FIELD', 'VALUE'))
);
create index clause_parent_ix on clause (parent_id);
create index clause_identity_ix on clause (identity);

-- Pictures of all texts, each once, known by what it shows.
create table picture (
    sha256 text not null,
    media_type text not null,
    bytes bytea not null,
    constraint picture_pk primary key (sha256),
    constraint picture_hash_plain check (sha256 ~ '^[0-9a-f]{64}$')
);
