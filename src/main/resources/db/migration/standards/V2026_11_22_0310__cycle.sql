-- The text of a method as it was when a cycle began; shared by the cycles that began with the same text.
create table method_edition (
    fingerprint text not null,
    method_key text not null,
    source text not null,
    taken_at timestamptz not null,
    constraint method_edition_pk primary key (fingerprint)
);

create table cycle (
    id uuid not null,
    standard_id uuid not null,
    version_id uuid not null,
    method_fingerprint text not null,
    track text not null,
    state text not null,
    opened_on text,
    published_on text,
    closed_on text,
    ended_because text,
    reconstructed boolean not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint cycle_pk primary key (id),
    constraint cycle_standard_fk foreign key (standard_id) references standard (id),
    constraint cycle_version_fk foreign key (version_id) references standard_version (id),
    constraint cycle_method_fk foreign key (method_fingerprint) references method_edition (fingerprint),
    constraint cycle_state_known check (state in ('OPEN', 'PUBLISHED', 'CLOSED', 'ABANDONED')),
    constraint cycle_published_has_date check (state <> 'PUBLISHED' or published_on is not null or reconstructed),
    constraint cycle_dates_iso check (is_partial_date(opened_on) and is_partial_date(published_on) and is_partial_date(closed_on))
);
create index cycle_standard_ix on cycle (standard_id);
create index cycle_version_ix on cycle (version_id);
create index cycle_method_ix on cycle (method_fingerprint);
create unique index cycle_one_open on cycle (standard_id) where state = 'OPEN';

create table cycle_phase (
    id uuid not null,
    cycle_id uuid not null,
    key text not null,
    position int not null,
    first_planned_start date,
    first_planned_end date,
    planned_start date,
    planned_end date,
    started_on text,
    ended_on text,
    late_because text,
    constraint cycle_phase_pk primary key (id),
    constraint cycle_phase_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint cycle_phase_once unique (cycle_id, key),
    constraint cycle_phase_plan_order check (planned_end >= planned_start),
    constraint cycle_phase_end_has_start check (ended_on is null or started_on is not null),
    constraint cycle_phase_dates_iso check (is_partial_date(started_on) and is_partial_date(ended_on))
);

create table cycle_date (
    cycle_id uuid not null,
    key text not null,
    on_date text not null,
    constraint cycle_date_pk primary key (cycle_id, key),
    constraint cycle_date_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint cycle_date_dates_iso check (is_partial_date(on_date))
);

create table cycle_action (
    id uuid not null,
    cycle_id uuid not null,
    key text not null,
    assignee_id uuid,
    due_on date,
    done_on text,
    done_by uuid,
    note text,
    constraint cycle_action_pk primary key (id),
    constraint cycle_action_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint cycle_action_once unique (cycle_id, key),
    constraint cycle_action_assignee_fk foreign key (assignee_id) references person (id),
    constraint cycle_action_done_by_fk foreign key (done_by) references person (id),
    constraint cycle_action_dates_iso check (is_partial_date(done_on))
);
create index cycle_action_assignee_ix on cycle_action (assignee_id);
create index cycle_action_done_by_ix on cycle_action (done_by);

create table action_evidence (
    id uuid not null,
    action_id uuid not null,
    kind text not null,
    title text not null,
    href text,
    file_id uuid,
    added_by uuid,
    added_at timestamptz not null,
    constraint action_evidence_pk primary key (id),
    constraint action_evidence_action_fk foreign key (action_id) references cycle_action (id),
    constraint action_evidence_file_fk foreign key (file_id) references stored_file (id),
    constraint action_evidence_added_by_fk foreign key (added_by) references person (id),
    constraint action_evidence_kind_known check (kind in ('LINK', 'FILE', 'OBJECT')),
    constraint action_evidence_target check ((href is null) <> (file_id is null))
);
create index action_evidence_action_ix on action_evidence (action_id);
create index action_evidence_file_ix on action_evidence (file_id);
create index action_evidence_added_by_ix on action_evidence (added_by);

create table gate_decision (
    id uuid not null,
    cycle_id uuid not null,
    gate_key text not null,
    body_key text not null,
    session_id uuid,
    decided_on text,
    outcome text not null,
    note text,
    recorded_by uuid,
    recorded_at timestamptz not null,
    position int not null,
    constraint gate_decision_pk primary key (id),
    constraint gate_decision_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint gate_decision_body_fk foreign key (body_key) references body (key),
    constraint gate_decision_session_fk foreign key (session_id) references body_session (id),
    constraint gate_decision_recorded_by_fk foreign key (recorded_by) references person (id),
    constraint gate_decision_outcome_known check (outcome in ('FAVOURABLE', 'FAVOURABLE_WITH_RESERVATIONS',
        'CHANGES_WITH_RETURN', 'CHANGES_WITHOUT_RETURN', 'POSTPONED', 'REFUSED')),
    constraint gate_decision_dates_iso check (is_partial_date(decided_on))
);
create index gate_decision_cycle_ix on gate_decision (cycle_id);
create index gate_decision_session_ix on gate_decision (session_id);
create index gate_decision_recorded_by_ix on gate_decision (recorded_by);

create table reservation (
    id uuid not null,
    decision_id uuid not null,
    text text not null,
    owner text not null,
    lifted_on text,
    lifted_by uuid,
    lifting text,
    position int not null,
    constraint reservation_pk primary key (id),
    constraint reservation_decision_fk foreign key (decision_id) references gate_decision (id),
    constraint reservation_lifted_by_fk foreign key (lifted_by) references person (id),
    constraint reservation_lifting_said check ((lifted_on is null) = (lifting is null)),
    constraint reservation_dates_iso check (is_partial_date(lifted_on))
);
create index reservation_decision_ix on reservation (decision_id);
create index reservation_lifted_by_ix on reservation (lifted_by);

create table pass_over (
    id uuid not null,
    cycle_id uuid not null,
    gate_key text not null,
    condition_key text not null,
    reason text not null,
    by_person uuid,
    at timestamptz not null,
    constraint pass_over_pk primary key (id),
    constraint pass_over_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint pass_over_by_fk foreign key (by_person) references person (id),
    constraint pass_over_once unique (cycle_id, gate_key, condition_key),
    constraint pass_over_reason_given check (reason <> '')
);
create index pass_over_by_ix on pass_over (by_person);

create table gate_skip (
    id uuid not null,
    cycle_id uuid not null,
    gate_key text not null,
    reason text not null,
    by_person uuid,
    at timestamptz not null,
    constraint gate_skip_pk primary key (id),
    constraint gate_skip_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint gate_skip_by_fk foreign key (by_person) references person (id),
    constraint gate_skip_once unique (cycle_id, gate_key),
    constraint gate_skip_reason_given check (reason <> '')
);
create index gate_skip_by_ix on gate_skip (by_person);

-- What waits for the sponsor's word: a new plan, or an alert.
create table sponsor_request (
    id uuid not null,
    cycle_id uuid not null,
    kind text not null,
    text text not null,
    slippage_days int,
    asked_by uuid,
    asked_at timestamptz not null,
    answer text,
    answer_text text,
    answered_by uuid,
    answered_at timestamptz,
    constraint sponsor_request_pk primary key (id),
    constraint sponsor_request_cycle_fk foreign key (cycle_id) references cycle (id),
    constraint sponsor_request_asked_by_fk foreign key (asked_by) references person (id),
    constraint sponsor_request_answered_by_fk foreign key (answered_by) references person (id),
    constraint sponsor_request_kind_known check (kind in ('PLAN', 'ALERT')),
    constraint sponsor_request_answer_known check (answer in ('AGREED', 'DISAGREED', 'SEEN')),
    constraint sponsor_request_answer_whole check ((answer is null) = (answered_at is null))
);
create index sponsor_request_cycle_ix on sponsor_request (cycle_id);
create index sponsor_request_asked_by_ix on sponsor_request (asked_by);
create index sponsor_request_answered_by_ix on sponsor_request (answered_by);
