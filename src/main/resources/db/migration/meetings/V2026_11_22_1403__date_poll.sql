-- The date of a meeting looked for: slots, and what each person on its list says of them.
create table date_poll (
    id uuid not null,
    meeting_id uuid not null,
    standard_id uuid not null,
    title text not null,
    state text not null,
    opened_at timestamptz not null,
    answer_until timestamptz,
    reminded_at timestamptz,
    chosen_slot_id uuid,
    version bigint not null,
    constraint date_poll_pk primary key (id),
    constraint date_poll_meeting_once unique (meeting_id),
    constraint date_poll_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint date_poll_standard_fk foreign key (standard_id) references standard (id),
    constraint date_poll_state_known check (state in ('OPEN', 'CLOSED', 'CHOSEN')),
    constraint date_poll_chosen check ((state = 'CHOSEN') = (chosen_slot_id is not null))
);
create index date_poll_standard_ix on date_poll (standard_id, state);
create index date_poll_open_ix on date_poll (answer_until) where state = 'OPEN';

create table poll_slot (
    id uuid not null,
    poll_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    withdrawn boolean not null,
    constraint poll_slot_pk primary key (id),
    constraint poll_slot_poll_fk foreign key (poll_id) references date_poll (id),
    constraint poll_slot_hours_in_order check (starts_at < ends_at)
);
create index poll_slot_poll_ix on poll_slot (poll_id, starts_at);

-- One row a person and a slot: people answer at once without touching each other's rows.
create table poll_answer (
    slot_id uuid not null,
    participant_id uuid not null,
    availability text not null,
    at timestamptz not null,
    constraint poll_answer_pk primary key (slot_id, participant_id),
    constraint poll_answer_slot_fk foreign key (slot_id) references poll_slot (id),
    constraint poll_answer_participant_fk foreign key (participant_id) references meeting_participant (id),
    constraint poll_answer_known check (availability in ('YES', 'IF_NEEDED', 'NO'))
);
create index poll_answer_participant_ix on poll_answer (participant_id);

-- Links sent by mail. A reminder brings another one; the one before still works.
create table poll_link (
    hash bytea not null,
    poll_id uuid not null,
    participant_id uuid not null,
    made_at timestamptz not null,
    constraint poll_link_pk primary key (hash),
    constraint poll_link_poll_fk foreign key (poll_id) references date_poll (id),
    constraint poll_link_participant_fk foreign key (participant_id) references meeting_participant (id)
);
create index poll_link_poll_ix on poll_link (poll_id);
create index poll_link_participant_ix on poll_link (participant_id);
