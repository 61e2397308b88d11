-- An alert to the sponsor of a standard without a cycle in which to answer it.
create table standard_alert (
    id uuid not null,
    standard_id uuid not null,
    text text not null,
    asked_by uuid,
    asked_at timestamptz not null,
    answer_text text,
    answered_by uuid,
    answered_at timestamptz,
    version bigint not null,
    constraint standard_alert_pk primary key (id),
    constraint standard_alert_standard_fk foreign key (standard_id) references standard (id),
    constraint standard_alert_asked_by_fk foreign key (asked_by) references person (id),
    constraint standard_alert_answered_by_fk foreign key (answered_by) references person (id),
    constraint standard_alert_text_given check (text ~ '\S'),
    constraint standard_alert_answer_whole check (answered_at is not null or answer_text is null and answered_by is null)
);
create index standard_alert_standard_ix on standard_alert (standard_id, asked_at desc);
create index standard_alert_asked_by_ix on standard_alert (asked_by);
create index standard_alert_answered_by_ix on standard_alert (answered_by);
