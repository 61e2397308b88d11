-- Before the next step: is the pilot really finished? Each one is filled in once and kept.
create table self_diagnosis (
    id uuid not null,
    plan_id uuid not null,
    standard_id uuid not null,
    filled_at timestamptz not null,
    filled_by uuid,
    questionnaire text not null,
    constraint self_diagnosis_pk primary key (id),
    constraint self_diagnosis_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint self_diagnosis_standard_fk foreign key (standard_id) references standard (id),
    constraint self_diagnosis_filled_by_fk foreign key (filled_by) references person (id)
);
create index self_diagnosis_plan_ix on self_diagnosis (plan_id, filled_at desc);
create index self_diagnosis_standard_ix on self_diagnosis (standard_id);
create index self_diagnosis_filled_by_ix on self_diagnosis (filled_by);
comment on column self_diagnosis.questionnaire is 'Text of the file the questions came from, as it was that day.';

create table self_diagnosis_answer (
    diagnosis_id uuid not null,
    deliverable text not null,
    question text not null,
    answer text not null,
    constraint self_diagnosis_answer_pk primary key (diagnosis_id, deliverable, question),
    constraint self_diagnosis_answer_diagnosis_fk foreign key (diagnosis_id) references self_diagnosis (id),
    constraint self_diagnosis_answer_known check (answer in ('YES', 'NO', 'NOT_CONCERNED'))
);
create trigger self_diagnosis_kept before update or delete on self_diagnosis
    for each row execute function deployment_is_kept();
create trigger self_diagnosis_answer_kept before update or delete on self_diagnosis_answer
    for each row execute function deployment_is_kept();
alter table task add constraint task_diagnosis_fk foreign key (diagnosis_id) references self_diagnosis (id);
