-- Bilans presented to the COPIL: what stood on a day, frozen, with what was learnt.
create table bilan (
    id uuid not null,
    plan_id uuid not null,
    standard_id uuid not null,
    number int not null,
    held_on date not null,
    meeting text,
    gains text,
    configuration text,
    training text,
    change_actions text,
    recurrent text,
    facts jsonb not null,
    frozen_at timestamptz not null,
    frozen_by uuid,
    constraint bilan_pk primary key (id),
    constraint bilan_plan_fk foreign key (plan_id) references deployment_plan (id),
    constraint bilan_standard_fk foreign key (standard_id) references standard (id),
    constraint bilan_frozen_by_fk foreign key (frozen_by) references person (id),
    constraint bilan_number_once unique (plan_id, number)
);
create index bilan_standard_ix on bilan (standard_id);
create index bilan_frozen_by_ix on bilan (frozen_by);
comment on column bilan.facts is 'Waves, actions and anomalies as they stood.';

-- What a bilan changed in the reference cycle, by somebody's choice.
create table bilan_lesson (
    id uuid not null,
    bilan_id uuid not null,
    operation text not null,
    days_before numeric(8, 2) not null,
    per_unit_before numeric(8, 2) not null,
    days_after numeric(8, 2) not null,
    per_unit_after numeric(8, 2) not null,
    reason text not null,
    chosen_at timestamptz not null,
    chosen_by uuid,
    constraint bilan_lesson_pk primary key (id),
    constraint bilan_lesson_bilan_fk foreign key (bilan_id) references bilan (id),
    constraint bilan_lesson_chosen_by_fk foreign key (chosen_by) references person (id),
    constraint bilan_lesson_reason_given check (reason ~ '\S')
);
create index bilan_lesson_bilan_ix on bilan_lesson (bilan_id);
create index bilan_lesson_chosen_by_ix on bilan_lesson (chosen_by);
create trigger bilan_kept before update or delete on bilan for each row execute function deployment_is_kept();
create trigger bilan_lesson_kept before update or delete on bilan_lesson
    for each row execute function deployment_is_kept();
