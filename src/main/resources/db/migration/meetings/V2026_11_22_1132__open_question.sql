-- Questions that live across meetings, from where they are raised to where they are settled.
create table open_question (
    id uuid not null,
    standard_id uuid not null,
    group_id uuid,
    number int not null,
    theme text not null,
    title text not null,
    text text,
    state text not null,
    raised_meeting_id uuid,
    raised_on date not null,
    raised_by uuid,
    sent_meeting_id uuid,
    votes_counted int not null,
    chosen_option_id uuid,
    arbitration text,
    arbitrated_meeting_id uuid,
    arbitrated_on date,
    decision_id uuid,
    version bigint not null,
    constraint open_question_pk primary key (id),
    constraint open_question_standard_fk foreign key (standard_id) references standard (id),
    constraint open_question_group_fk foreign key (group_id) references working_group (id),
    constraint open_question_raised_fk foreign key (raised_meeting_id) references meeting (id),
    constraint open_question_raised_by_fk foreign key (raised_by) references person (id),
    constraint open_question_sent_fk foreign key (sent_meeting_id) references meeting (id),
    constraint open_question_arbitrated_fk foreign key (arbitrated_meeting_id) references meeting (id),
    constraint open_question_decision_fk foreign key (decision_id) references decision (id),
    constraint open_question_number_once unique (standard_id, number),
    constraint open_question_state_known check (state in ('OPEN', 'SENT', 'ARBITRATED', 'DROPPED')),
    constraint open_question_title_given check (title ~ '\S'),
    constraint open_question_sent check (state <> 'SENT' or sent_meeting_id is not null),
    constraint open_question_arbitrated check (state <> 'ARBITRATED' or arbitration is not null)
);
create index open_question_standard_ix on open_question (standard_id, state);
create index open_question_group_ix on open_question (group_id);
create index open_question_raised_ix on open_question (raised_meeting_id);
create index open_question_raised_by_ix on open_question (raised_by);
create index open_question_sent_ix on open_question (sent_meeting_id);
create index open_question_arbitrated_ix on open_question (arbitrated_meeting_id);
create index open_question_decision_ix on open_question (decision_id);

create table question_option (
    id uuid not null,
    question_id uuid not null,
    position int not null,
    label text not null,
    status_quo boolean not null,
    constraint question_option_pk primary key (id),
    constraint question_option_question_fk foreign key (question_id) references open_question (id),
    constraint question_option_label_given check (label ~ '\S')
);
create index question_option_question_ix on question_option (question_id, position);
create unique index question_option_status_quo_once on question_option (question_id) where status_quo;

-- What was said on a question, meeting after meeting.
create table question_entry (
    id uuid not null,
    question_id uuid not null,
    kind text not null,
    meeting_id uuid,
    organisation text,
    option_id uuid,
    text text,
    link text,
    audience text,
    author_id uuid,
    said_on date not null,
    at timestamptz not null,
    constraint question_entry_pk primary key (id),
    constraint question_entry_question_fk foreign key (question_id) references open_question (id),
    constraint question_entry_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint question_entry_option_fk foreign key (option_id) references question_option (id),
    constraint question_entry_author_fk foreign key (author_id) references person (id),
    constraint question_entry_kind_known check (kind in ('POSITION', 'RESULT', 'SENT', 'NOTE')),
    constraint question_entry_audience_known check (audience in ('COPIL', 'GROUP'))
);
create index question_entry_question_ix on question_entry (question_id, said_on, at);
create index question_entry_meeting_ix on question_entry (meeting_id);
create index question_entry_option_ix on question_entry (option_id);
create index question_entry_author_ix on question_entry (author_id);

create table question_vote (
    question_id uuid not null,
    person_id uuid not null,
    at timestamptz not null,
    constraint question_vote_pk primary key (question_id, person_id),
    constraint question_vote_question_fk foreign key (question_id) references open_question (id),
    constraint question_vote_person_fk foreign key (person_id) references person (id)
);
create index question_vote_person_ix on question_vote (person_id);

create table question_counter (
    standard_id uuid not null,
    last int not null,
    constraint question_counter_pk primary key (standard_id),
    constraint question_counter_standard_fk foreign key (standard_id) references standard (id)
);
