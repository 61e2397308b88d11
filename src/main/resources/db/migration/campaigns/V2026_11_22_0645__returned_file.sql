-- Tables and mails that were sent back, each kept as it came.
create table returned_file (
    id uuid not null,
    campaign_id uuid not null,
    document_id uuid,
    file_id uuid not null,
    name text not null,
    sha256 text not null,
    mail boolean not null,
    organisation text,
    state text not null,
    comments int not null,
    unchanged int not null,
    doubts jsonb not null,
    added_by uuid,
    added_at timestamptz not null,
    taken_by uuid,
    taken_at timestamptz,
    constraint returned_file_pk primary key (id),
    constraint returned_file_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint returned_file_document_fk foreign key (document_id) references campaign_document (id),
    constraint returned_file_file_fk foreign key (file_id) references stored_file (id),
    constraint returned_file_added_by_fk foreign key (added_by) references person (id),
    constraint returned_file_taken_by_fk foreign key (taken_by) references person (id),
    constraint returned_file_state_known check (state in ('PREVIEW', 'TAKEN_IN', 'DISCARDED')),
    constraint returned_file_taken_when check ((state = 'TAKEN_IN') = (taken_at is not null)),
    constraint returned_file_doubts_list check (jsonb_typeof(doubts) = 'array')
);
create index returned_file_campaign_ix on returned_file (campaign_id, added_at desc);
create index returned_file_sha256_ix on returned_file (campaign_id, sha256);
create index returned_file_document_ix on returned_file (document_id);
create index returned_file_file_ix on returned_file (file_id);
create index returned_file_added_by_ix on returned_file (added_by);
create index returned_file_taken_by_ix on returned_file (taken_by);

alter table comment
    add constraint comment_return_fk foreign key (return_id) references returned_file (id);
