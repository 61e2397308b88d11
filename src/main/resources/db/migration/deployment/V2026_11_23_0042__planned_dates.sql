-- What people planned stands beside what is to be expected after what really happened.
alter table cycle_operation
    add column planned_first date,
    add column planned_last date,
    add constraint cycle_operation_planned check ((planned_first is null) = (planned_last is null)),
    add constraint cycle_operation_planned_in_order check (planned_first <= planned_last),
    add constraint cycle_operation_planned_in_wave check (wave_id is not null or planned_first is null);
comment on column cycle_operation.planned_first is 'As somebody last planned it; null where nobody told, for a wave of the past.';
comment on column cycle_operation.first_on is 'Computed after what really happened.';

-- What is over lost its plan to its real dates; the rest keeps the dates it had as its plan.
update cycle_operation set planned_first = first_on, planned_last = last_on where wave_id is not null and ended_on is null;

drop index cycle_operation_due_ix;
create index cycle_operation_due_ix on cycle_operation (plan_id, planned_last) where ended_on is null;

-- The day of a line may be the one it is to begin.
alter table weekly_review_line add column to_begin boolean not null default false;
