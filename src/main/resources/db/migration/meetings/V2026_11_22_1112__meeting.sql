-- Meetings: what is planned, who comes, what is noted, decided, to be done, and the minutes.
create table meeting (
    id uuid not null,
    standard_id uuid not null,
    group_id uuid,
    kind text not null,
    number int,
    title text not null,
    purpose text,
    state text not null,
    starts_at timestamptz,
    ends_at timestamptz,
    mode text not null,
    place text,
    link text,
    slides text,
    reference text,
    capacity int,
    present_count int,
    sequence int not null,
    called_at timestamptz,
    reminded_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    cancel_reason text,
    item_id uuid,
    item_since timestamptz,
    reconstructed boolean not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint meeting_pk primary key (id),
    constraint meeting_standard_fk foreign key (standard_id) references standard (id),
    constraint meeting_group_fk foreign key (group_id) references working_group (id),
    constraint meeting_title_given check (title ~ '\S'),
    constraint meeting_kind_known check (kind in
        ('COPIL', 'PLENARY', 'SUBGROUP', 'WORKSHOP', 'WEBINAR', 'TEST_LAUNCH')),
    constraint meeting_state_known check (state in ('PLANNED', 'CALLED', 'RUNNING', 'HELD', 'CANCELLED')),
    constraint meeting_mode_known check (mode in ('IN_PERSON', 'REMOTE', 'HYBRID')),
    constraint meeting_hours_in_order check (starts_at < ends_at),
    constraint meeting_called_has_hours check (state in ('PLANNED', 'CANCELLED')
        or (starts_at is not null and ends_at is not null)),
    constraint meeting_capacity_positive check (capacity > 0),
    constraint meeting_copil_numbered check ((kind = 'COPIL') = (number is not null)),
    constraint meeting_number_once unique (standard_id, kind, number)
);
create index meeting_standard_ix on meeting (standard_id, starts_at desc, id desc);
create index meeting_group_ix on meeting (group_id);
create index meeting_calendar_ix on meeting (starts_at);

-- The last COPIL number given on a standard; its row is the lock.
create table meeting_counter (
    standard_id uuid not null,
    kind text not null,
    last int not null,
    constraint meeting_counter_pk primary key (standard_id, kind),
    constraint meeting_counter_standard_fk foreign key (standard_id) references standard (id)
);

create table agenda_item (
    id uuid not null,
    meeting_id uuid not null,
    position int not null,
    title text not null,
    minutes int not null,
    speaker text,
    kind text not null,
    documents text,
    previous_meeting_id uuid,
    question_id uuid,
    constraint agenda_item_pk primary key (id),
    constraint agenda_item_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint agenda_item_previous_fk foreign key (previous_meeting_id) references meeting (id),
    constraint agenda_item_kind_known check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'ARBITRATION')),
    constraint agenda_item_minutes check (minutes between 1 and 600),
    constraint agenda_item_title_given check (title ~ '\S')
);
create index agenda_item_meeting_ix on agenda_item (meeting_id, position);
create index agenda_item_previous_ix on agenda_item (previous_meeting_id);

create table meeting_participant (
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid,
    name text not null,
    organisation text,
    address text,
    locale text,
    answer text not null,
    attendance text not null,
    represented_by text,
    animates boolean not null,
    waiting boolean not null,
    secret_hash bytea,
    capacity_words text,
    work_words text,
    expects_words text,
    added_at timestamptz not null,
    constraint meeting_participant_pk primary key (id),
    constraint meeting_participant_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_participant_person_fk foreign key (person_id) references person (id),
    constraint meeting_participant_once unique (meeting_id, person_id),
    constraint meeting_participant_answer_known check (answer in ('NONE', 'YES', 'NO')),
    constraint meeting_participant_attendance_known check (attendance in
        ('EXPECTED', 'PRESENT', 'EXCUSED', 'REPRESENTED')),
    constraint meeting_participant_represented check ((attendance = 'REPRESENTED') = (represented_by is not null)),
    constraint meeting_participant_named check (name ~ '\S')
);
create index meeting_participant_meeting_ix on meeting_participant (meeting_id, added_at);
create index meeting_participant_person_ix on meeting_participant (person_id);
create unique index meeting_participant_secret_ix on meeting_participant (secret_hash);
create unique index meeting_participant_address_ix on meeting_participant (meeting_id, address);

-- Notes are blocks of their own: two note-takers never write the same row unless they mean to.
create table meeting_note (
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid,
    rank bigint generated always as identity,
    remark boolean not null,
    organisation text,
    text text not null,
    author_id uuid,
    writer uuid not null,
    version int not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint meeting_note_pk primary key (id),
    constraint meeting_note_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_note_author_fk foreign key (author_id) references person (id)
);
create index meeting_note_meeting_ix on meeting_note (meeting_id, rank);
create index meeting_note_item_ix on meeting_note (item_id);
create index meeting_note_author_ix on meeting_note (author_id);

-- The last number given to a decision of a body; its row is the lock, so that there is no gap.
create table decision_counter (
    standard_id uuid not null,
    body text not null,
    last int not null,
    constraint decision_counter_pk primary key (standard_id, body),
    constraint decision_counter_standard_fk foreign key (standard_id) references standard (id)
);

create table decision (
    id uuid not null,
    standard_id uuid not null,
    group_id uuid,
    body text not null,
    number int not null,
    ref text not null,
    meeting_id uuid,
    item_id uuid,
    question_id uuid,
    mode text not null,
    state text not null,
    audience text not null,
    text text not null,
    reason text,
    taken_on date not null,
    objections_until timestamptz,
    votes_for int,
    votes_against int,
    abstentions int,
    supersedes_id uuid,
    superseded_by_id uuid,
    published_at timestamptz,
    recorded_by uuid,
    recorded_at timestamptz not null,
    version bigint not null,
    constraint decision_pk primary key (id),
    constraint decision_ref_once unique (ref),
    constraint decision_number_once unique (standard_id, body, number),
    constraint decision_standard_fk foreign key (standard_id) references standard (id),
    constraint decision_group_fk foreign key (group_id) references working_group (id),
    constraint decision_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint decision_supersedes_fk foreign key (supersedes_id) references decision (id),
    constraint decision_superseded_by_fk foreign key (superseded_by_id) references decision (id),
    constraint decision_recorded_by_fk foreign key (recorded_by) references person (id),
    constraint decision_mode_known check (mode in ('IN_SESSION', 'SILENT', 'MAIL', 'VOTE', 'CONSENSUS')),
    constraint decision_state_known check (state in ('PENDING', 'ADOPTED', 'OBJECTED', 'SUPERSEDED')),
    constraint decision_audience_known check (audience in ('COPIL', 'GROUP')),
    constraint decision_body_form check (body ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint decision_text_given check (text ~ '\S'),
    constraint decision_silent_has_end check (mode <> 'SILENT' or objections_until is not null),
    constraint decision_superseded_says_by check ((state = 'SUPERSEDED') = (superseded_by_id is not null))
);
create index decision_standard_ix on decision (standard_id, taken_on desc, id desc);
create index decision_group_ix on decision (group_id);
create index decision_item_ix on decision (item_id);
create index decision_meeting_ix on decision (meeting_id);
create index decision_supersedes_ix on decision (supersedes_id);
create index decision_superseded_by_ix on decision (superseded_by_id);
create index decision_recorded_by_ix on decision (recorded_by);
create index decision_pending_ix on decision (objections_until) where state = 'PENDING';

-- A decision is superseded, never edited.
create function decision_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a decision is never deleted';
    end if;
    if (old.id, old.standard_id, old.group_id, old.body, old.number, old.ref, old.meeting_id, old.item_id,
            old.mode, old.text, old.reason, old.taken_on, old.objections_until, old.votes_for, old.votes_against,
            old.abstentions, old.supersedes_id, old.recorded_at, old.audience)
        is distinct from
        (new.id, new.standard_id, new.group_id, new.body, new.number, new.ref, new.meeting_id, new.item_id,
            new.mode, new.text, new.reason, new.taken_on, new.objections_until, new.votes_for, new.votes_against,
            new.abstentions, new.supersedes_id, new.recorded_at, new.audience) then
        raise exception 'a decision is superseded, never edited';
    end if;
    if old.state = 'SUPERSEDED' and new.state <> 'SUPERSEDED' or old.state <> 'PENDING' and new.state = 'PENDING' then
        raise exception 'a decision does not go back';
    end if;
    return new;
end $$;
create trigger decision_is_kept before update or delete on decision for each row execute function decision_is_kept();

create table decision_objection (
    id uuid not null,
    decision_id uuid not null,
    person_id uuid not null,
    organisation text,
    text text not null,
    at timestamptz not null,
    constraint decision_objection_pk primary key (id),
    constraint decision_objection_decision_fk foreign key (decision_id) references decision (id),
    constraint decision_objection_person_fk foreign key (person_id) references person (id),
    constraint decision_objection_text_given check (text ~ '\S')
);
create index decision_objection_decision_ix on decision_objection (decision_id, at);
create index decision_objection_person_ix on decision_objection (person_id);

create table action_item (
    id uuid not null,
    standard_id uuid not null,
    group_id uuid,
    meeting_id uuid,
    item_id uuid,
    audience text not null,
    what text not null,
    responsible_id uuid,
    responsible text not null,
    due_on date,
    state text not null,
    evidence text,
    closed_at timestamptz,
    created_at timestamptz not null,
    version bigint not null,
    constraint action_item_pk primary key (id),
    constraint action_item_standard_fk foreign key (standard_id) references standard (id),
    constraint action_item_group_fk foreign key (group_id) references working_group (id),
    constraint action_item_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint action_item_responsible_fk foreign key (responsible_id) references person (id),
    constraint action_item_audience_known check (audience in ('COPIL', 'GROUP')),
    constraint action_item_state_known check (state in ('OPEN', 'DONE', 'DROPPED')),
    constraint action_item_what_given check (what ~ '\S'),
    constraint action_item_one_responsible check (responsible ~ '\S'),
    constraint action_item_closed check ((state = 'OPEN') = (closed_at is null))
);
create index action_item_standard_ix on action_item (standard_id, created_at desc, id desc);
create index action_item_group_ix on action_item (group_id);
create index action_item_meeting_ix on action_item (meeting_id);
create index action_item_responsible_ix on action_item (responsible_id) where state = 'OPEN';
create index action_item_open_ix on action_item (standard_id, due_on) where state = 'OPEN';

create table minutes (
    id uuid not null,
    meeting_id uuid not null,
    state text not null,
    deliverables text,
    next_meeting text,
    sent_at timestamptz,
    reread_until timestamptz,
    validated_at timestamptz,
    published_at timestamptz,
    changed_at timestamptz not null,
    version bigint not null,
    constraint minutes_pk primary key (id),
    constraint minutes_meeting_once unique (meeting_id),
    constraint minutes_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint minutes_state_known check (state in ('DRAFT', 'REREADING', 'VALIDATED', 'PUBLISHED')),
    constraint minutes_reread check (state <> 'REREADING' or reread_until is not null),
    constraint minutes_validated check ((state in ('VALIDATED', 'PUBLISHED')) = (validated_at is not null)),
    constraint minutes_published check ((state = 'PUBLISHED') = (published_at is not null))
);

create table minutes_block (
    id uuid not null,
    minutes_id uuid not null,
    position int not null,
    item_id uuid,
    title text not null,
    summary text,
    remarks text,
    decision text,
    constraint minutes_block_pk primary key (id),
    constraint minutes_block_minutes_fk foreign key (minutes_id) references minutes (id)
);
create index minutes_block_minutes_ix on minutes_block (minutes_id, position);

create table minutes_remark (
    id uuid not null,
    minutes_id uuid not null,
    block_id uuid,
    person_id uuid,
    name text not null,
    organisation text,
    text text not null,
    at timestamptz not null,
    state text not null,
    answer text,
    constraint minutes_remark_pk primary key (id),
    constraint minutes_remark_minutes_fk foreign key (minutes_id) references minutes (id),
    constraint minutes_remark_block_fk foreign key (block_id) references minutes_block (id),
    constraint minutes_remark_person_fk foreign key (person_id) references person (id),
    constraint minutes_remark_state_known check (state in ('OPEN', 'TAKEN', 'ANSWERED')),
    constraint minutes_remark_answered check (state <> 'ANSWERED' or answer is not null),
    constraint minutes_remark_text_given check (text ~ '\S')
);
create index minutes_remark_minutes_ix on minutes_remark (minutes_id, at);
create index minutes_remark_block_ix on minutes_remark (block_id);
create index minutes_remark_person_ix on minutes_remark (person_id);
