-- A short quiz of a meeting. Its questions are the script as it was typed; they do not change once somebody may answer.
create table quiz (
    id uuid not null,
    meeting_id uuid not null,
    code text not null,
    title text not null,
    script text not null,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    version bigint not null,
    constraint quiz_pk primary key (id),
    constraint quiz_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint quiz_meeting_once unique (meeting_id),
    constraint quiz_code_once unique (code),
    constraint quiz_code_form check (code ~ '^[A-Z0-9]{5}$'),
    constraint quiz_title_given check (title ~ '\S'),
    constraint quiz_state_known check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    constraint quiz_opened check ((state = 'DRAFT') = (opened_at is null)),
    constraint quiz_closed check ((state = 'CLOSED') = (closed_at is not null))
);

-- What one phone answered. Nothing says whose it is: neither account, nor name, nor network.
create table quiz_sheet (
    id uuid not null,
    quiz_id uuid not null,
    constraint quiz_sheet_pk primary key (id),
    constraint quiz_sheet_quiz_fk foreign key (quiz_id) references quiz (id)
);
create index quiz_sheet_quiz_ix on quiz_sheet (quiz_id);

create table quiz_answer (
    sheet_id uuid not null,
    question int not null,
    choice int not null,
    constraint quiz_answer_pk primary key (sheet_id, question),
    constraint quiz_answer_sheet_fk foreign key (sheet_id) references quiz_sheet (id) on delete cascade,
    constraint quiz_answer_question_counted check (question >= 0),
    constraint quiz_answer_choice_counted check (choice >= 0)
);
