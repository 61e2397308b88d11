-- The day a wave begins was said by hand, or follows from the waves before it.
alter table wave add column start_set boolean not null default true;
alter table wave alter column start_set drop default;
comment on column wave.start_set is 'Somebody said that day; else start_on is computed from the waves before.';

-- Waves change places: looked at when all have theirs.
alter table wave drop constraint wave_number_once;
alter table wave add constraint wave_number_once unique (plan_id, number) deferrable initially immediate;
