-- Calls for comments.
create table campaign (
    id uuid not null,
    slug text not null,
    standard_id uuid not null,
    cycle_id uuid,
    title text not null,
    state text not null,
    opens_at timestamptz,
    closes_at timestamptz,
    short_reason text,
    short_by uuid,
    announced_at timestamptz,
    approved_on date,
    approval_note text,
    target_session_id uuid,
    reminded_at timestamptz,
    reconstructed boolean not null,
    return_address text,
    genesis text,
    recipients text,
    objectives text,
    use_cases text,
    methods text,
    instructions text,
    changed_at timestamptz not null,
    version bigint not null,
    constraint campaign_pk primary key (id),
    constraint campaign_slug_once unique (slug),
    constraint campaign_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint campaign_title_given check (title ~ '\S'),
    constraint campaign_standard_fk foreign key (standard_id) references standard (id),
    constraint campaign_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint campaign_short_by_fk foreign key (short_by) references person (id),
    constraint campaign_target_session_fk foreign key (target_session_id) references body_session (id),
    constraint campaign_state_known check (state in
        ('DRAFT', 'PREPARED', 'APPROVED', 'ANNOUNCED', 'OPEN', 'CLOSED', 'PROCESSING', 'PUBLISHED')),
    constraint campaign_dates_in_order check (opens_at < closes_at),
    constraint campaign_public_has_dates check (state in ('DRAFT', 'PREPARED', 'APPROVED')
        or (opens_at is not null and closes_at is not null and announced_at is not null)),
    constraint campaign_to_the_minute check (opens_at = date_trunc('minute', opens_at)
        and closes_at = date_trunc('minute', closes_at))
);
create index campaign_standard_ix on campaign (standard_id, opens_at desc);
create index campaign_cycle_ix on campaign (cycle_id);
create index campaign_short_by_ix on campaign (short_by);
create index campaign_target_session_ix on campaign (target_session_id);
create index campaign_clock_ix on campaign (closes_at) where state in ('ANNOUNCED', 'OPEN');
create index campaign_list_ix on campaign (closes_at desc, id desc) where state not in ('DRAFT', 'PREPARED', 'APPROVED');

create table campaign_question (
    campaign_id uuid not null,
    position int not null,
    question text not null,
    constraint campaign_question_pk primary key (campaign_id, position),
    constraint campaign_question_campaign_fk foreign key (campaign_id) references campaign (id)
);

create table comment_type (
    campaign_id uuid not null,
    position int not null,
    code text not null,
    name_fr text not null,
    name_en text,
    meaning_fr text,
    meaning_en text,
    constraint comment_type_pk primary key (campaign_id, position),
    constraint comment_type_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint comment_type_code_form check (code ~ '^[[:alnum:]]{1,12}$')
);

create table campaign_document (
    id uuid not null,
    campaign_id uuid not null,
    code text not null,
    title text not null,
    revision_id uuid,
    position int not null,
    constraint campaign_document_pk primary key (id),
    constraint campaign_document_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint campaign_document_code_once unique (campaign_id, code),
    constraint campaign_document_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index campaign_document_revision_ix on campaign_document (revision_id);

create table checklist_item (
    id uuid not null,
    campaign_id uuid not null,
    point text not null,
    set_aside boolean not null,
    note text,
    by_person uuid,
    at timestamptz not null,
    constraint checklist_item_pk primary key (id),
    constraint checklist_item_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint checklist_item_by_fk foreign key (by_person) references person (id),
    constraint checklist_item_says_why check (not set_aside or note ~ '\S')
);
create index checklist_item_campaign_ix on checklist_item (campaign_id);
create index checklist_item_by_ix on checklist_item (by_person);

create table campaign_extension (
    id uuid not null,
    campaign_id uuid not null,
    former_end timestamptz not null,
    new_end timestamptz not null,
    reason text not null,
    by_person uuid,
    at timestamptz not null,
    constraint campaign_extension_pk primary key (id),
    constraint campaign_extension_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint campaign_extension_by_fk foreign key (by_person) references person (id),
    constraint campaign_extension_is_later check (new_end > former_end)
);
create index campaign_extension_campaign_ix on campaign_extension (campaign_id);
create index campaign_extension_by_ix on campaign_extension (by_person);

create table contributor (
    id uuid not null,
    campaign_id uuid not null,
    person_id uuid,
    name text not null,
    name_public boolean not null,
    organisation_as_written text not null,
    address text,
    locale text not null,
    wants_news boolean not null,
    confirmed_at timestamptz,
    link_sent_at timestamptz,
    acknowledged_at timestamptz,
    since timestamptz not null,
    constraint contributor_pk primary key (id),
    constraint contributor_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint contributor_person_fk foreign key (person_id) references person (id),
    constraint contributor_person_once unique (campaign_id, person_id),
    constraint contributor_address_once unique (campaign_id, address)
);
create index contributor_person_ix on contributor (person_id);
comment on column contributor.address is 'Lower case; for mail only, never shown or exported.';

create table contributor_link (
    secret_hash bytea not null,
    contributor_id uuid not null,
    by_mail boolean not null,
    created_at timestamptz not null,
    constraint contributor_link_pk primary key (secret_hash),
    constraint contributor_link_contributor_fk foreign key (contributor_id) references contributor (id) on delete cascade
);
create index contributor_link_contributor_ix on contributor_link (contributor_id);
comment on table contributor_link is 'SHA-256 of secrets that are in a mail, or in the cookie of the browser where a draft was kept, and nowhere else.';
comment on column contributor_link.by_mail is 'Proves that the address is read by whoever shows it.';

create table comment (
    id uuid not null,
    campaign_id uuid not null,
    document_id uuid not null,
    ref text,
    sort_key text collate "C",
    organisation_id uuid,
    organisation_code text,
    organisation_as_written text,
    types text[] not null,
    type_as_written text not null,
    locator text not null,
    clause_identity uuid,
    clause_state text not null,
    quotation text,
    text text not null,
    proposed_change text,
    channel text not null,
    contributor_id uuid,
    return_id uuid,
    return_row int,
    state text not null,
    disposition text,
    reason text,
    decision_as_written text,
    action text,
    written_at timestamptz not null,
    sent_at timestamptz,
    received_at timestamptz,
    version bigint not null,
    searched tsvector not null generated always as (to_tsvector('french'::regconfig, folded(
        coalesce(ref, '') || ' ' || coalesce(organisation_as_written, '') || ' ' || locator || ' ' || text || ' '
        || coalesce(proposed_change, '') || ' ' || coalesce(reason, '')))) stored,
    constraint comment_pk primary key (id),
    constraint comment_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint comment_document_fk foreign key (document_id) references campaign_document (id),
    constraint comment_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint comment_contributor_fk foreign key (contributor_id) references contributor (id),
    constraint comment_ref_once unique (document_id, ref),
    constraint comment_state_known check (state in ('DRAFT', 'UNCONFIRMED', 'RECEIVED', 'WITHDRAWN')),
    constraint comment_channel_known check (channel in ('ONLINE', 'TABLE', 'MAIL')),
    constraint comment_clause_state_known check (clause_state in ('NONE', 'PROPOSED', 'CONFIRMED', 'ORPHAN')),
    constraint comment_clause_has_identity check ((clause_state = 'NONE') = (clause_identity is null)),
    constraint comment_disposition_known check (disposition in
        ('ACCEPTED', 'ACCEPTED_IN_PRINCIPLE', 'REFUSED', 'POSTPONED', 'ANSWERED', 'SEE_OTHER', 'OUT_OF_SCOPE')),
    constraint comment_received_is_whole check (state <> 'RECEIVED'
        or (ref is not null and sort_key is not null and organisation_code is not null and received_at is not null)),
    constraint comment_online_has_contributor check (channel <> 'ONLINE' or contributor_id is not null)
);
create index comment_list_ix on comment (campaign_id, sort_key) where state = 'RECEIVED';
create index comment_document_ix on comment (document_id, sort_key) where state = 'RECEIVED';
create index comment_code_ix on comment (campaign_id, organisation_code, sort_key) where state = 'RECEIVED';
create index comment_disposition_ix on comment (campaign_id, disposition, sort_key) where state = 'RECEIVED';
create index comment_clause_ix on comment (document_id, clause_identity, sort_key) where state = 'RECEIVED';
create index comment_types_ix on comment using gin (types) where state = 'RECEIVED';
create index comment_searched_ix on comment using gin (searched) where state = 'RECEIVED';
create index comment_organisation_ix on comment (organisation_id);
create index comment_contributor_ix on comment (contributor_id, written_at);
create index comment_return_ix on comment (return_id, return_row);

create table comment_change (
    id uuid not null,
    comment_id uuid not null,
    kind text not null,
    at timestamptz not null,
    by_person uuid,
    former_text text,
    former_proposal text,
    constraint comment_change_pk primary key (id),
    constraint comment_change_comment_fk foreign key (comment_id) references comment (id) on delete cascade,
    constraint comment_change_by_fk foreign key (by_person) references person (id),
    constraint comment_change_kind_known check (kind in ('CORRECTED', 'WITHDRAWN', 'PLACED', 'REPLACED'))
);
create index comment_change_comment_ix on comment_change (comment_id, at);
create index comment_change_by_ix on comment_change (by_person);

-- Who takes part, and the next number of each: one row per document and code, locked by whoever takes a number until
-- the comment is committed, so that there is no gap and no double.
create table comment_tally (
    document_id uuid not null,
    code text not null,
    organisation_id uuid,
    last_number int not null,
    received int not null,
    constraint comment_tally_pk primary key (document_id, code),
    constraint comment_tally_document_fk foreign key (document_id) references campaign_document (id),
    constraint comment_tally_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index comment_tally_organisation_ix on comment_tally (organisation_id);
