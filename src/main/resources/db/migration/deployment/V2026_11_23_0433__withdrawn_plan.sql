-- A draft that should not have been is withdrawn, and its version may have another plan.
alter table deployment_plan
    add column withdrawal text,
    drop constraint deployment_plan_version_once,
    drop constraint deployment_plan_state_known,
    drop constraint deployment_plan_active_says_why,
    add constraint deployment_plan_state_known check (state in ('DRAFT', 'ACTIVE', 'CLOSED', 'WITHDRAWN')),
    add constraint deployment_plan_active_says_why check (state in ('DRAFT', 'WITHDRAWN') or why ~ '\S'),
    add constraint deployment_plan_withdrawal_explained check ((state = 'WITHDRAWN') = (withdrawal is not null));
create unique index deployment_plan_version_once on deployment_plan (version_id) where state <> 'WITHDRAWN';
comment on column deployment_plan.withdrawal is 'Why it was withdrawn.';
