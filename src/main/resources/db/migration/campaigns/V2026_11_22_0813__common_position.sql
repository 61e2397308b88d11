-- What an organisation says with one voice, and the comments of members it took up.
create table common_position (
    id uuid not null,
    campaign_id uuid not null,
    organisation_id uuid not null,
    begun_by uuid not null,
    begun_at timestamptz not null,
    sent_by uuid,
    sent_at timestamptz,
    version bigint not null,
    constraint common_position_pk primary key (id),
    constraint common_position_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint common_position_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint common_position_begun_by_fk foreign key (begun_by) references person (id),
    constraint common_position_sent_by_fk foreign key (sent_by) references person (id),
    constraint common_position_once unique (campaign_id, organisation_id),
    constraint common_position_sent_by_whom check ((sent_by is null) = (sent_at is null))
);
create index common_position_organisation_ix on common_position (organisation_id);
create index common_position_begun_by_ix on common_position (begun_by);
create index common_position_sent_by_ix on common_position (sent_by);

alter table comment
    add column entrusted_to uuid,
    add column position_id uuid,
    add column taken_from uuid,
    add constraint comment_entrusted_to_fk foreign key (entrusted_to) references organisation (id),
    add constraint comment_position_fk foreign key (position_id) references common_position (id),
    add constraint comment_taken_from_fk foreign key (taken_from) references comment (id) on delete set null,
    add constraint comment_entrusted_while_draft check (entrusted_to is null or state = 'DRAFT'),
    add constraint comment_taken_into_position check (taken_from is null or position_id is not null);
create unique index comment_taken_up_once on comment (position_id, taken_from) where position_id is not null;
create index comment_entrusted_to_ix on comment (entrusted_to) where entrusted_to is not null;
create index comment_taken_from_ix on comment (taken_from) where taken_from is not null;

-- Comments whose clause was found by the words of a table, for those who look at each.
create index comment_to_place_ix on comment (campaign_id, sort_key)
    where state = 'RECEIVED' and clause_state = 'PROPOSED';
