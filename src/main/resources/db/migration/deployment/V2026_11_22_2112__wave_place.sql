-- A wave keeps the number that minutes and mails quote; its place among the others is another thing.
alter table wave add column place int;
update wave set place = number;
alter table wave alter column place set not null;
alter table wave add constraint wave_place_once unique (plan_id, place) deferrable initially immediate;
alter table wave drop constraint wave_pilot_first;
alter table wave add constraint wave_pilot_first check (pilot = (place = 1));
comment on column wave.place is 'Its turn, from 1; numbers stay when waves change places or go.';

alter table rollout add column last_wave int not null default 0;
update rollout r set last_wave = (select coalesce(max(number), 0) from wave w where w.plan_id = r.plan_id);
comment on column rollout.last_wave is 'The last number that was given; none is given twice.';
