-- Which comment changed which clause of the next revision, as a person said. What is only proposed is computed.
create table clause_trace (
    comment_id uuid not null,
    revision_id uuid not null,
    clause_identity uuid not null,
    state text not null,
    by_person uuid,
    at timestamptz not null,
    constraint clause_trace_pk primary key (comment_id, revision_id, clause_identity),
    constraint clause_trace_comment_fk foreign key (comment_id) references comment (id) on delete cascade,
    constraint clause_trace_revision_fk foreign key (revision_id) references revision (id),
    constraint clause_trace_by_fk foreign key (by_person) references person (id),
    constraint clause_trace_state_known check (state in ('CONFIRMED', 'REFUSED'))
);
create index clause_trace_clause_ix on clause_trace (revision_id, clause_identity);
create index clause_trace_by_ix on clause_trace (by_person);

-- A clause that changed for no comment, and why.
create table unasked_change (
    campaign_id uuid not null,
    revision_id uuid not null,
    clause_identity uuid not null,
    reason text not null,
    by_person uuid,
    at timestamptz not null,
    constraint unasked_change_pk primary key (campaign_id, revision_id, clause_identity),
    constraint unasked_change_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint unasked_change_revision_fk foreign key (revision_id) references revision (id),
    constraint unasked_change_by_fk foreign key (by_person) references person (id),
    constraint unasked_change_says_why check (reason ~ '\S')
);
create index unasked_change_revision_ix on unasked_change (revision_id);
create index unasked_change_by_ix on unasked_change (by_person);

-- What those who changed the text wrote down while they did, like the messages of their commits.
create table change_note (
    campaign_id uuid not null,
    revision_id uuid not null,
    notes text not null,
    by_person uuid,
    at timestamptz not null,
    constraint change_note_pk primary key (campaign_id, revision_id),
    constraint change_note_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint change_note_revision_fk foreign key (revision_id) references revision (id),
    constraint change_note_by_fk foreign key (by_person) references person (id)
);
create index change_note_revision_ix on change_note (revision_id);
create index change_note_by_ix on change_note (by_person);
