-- Files of rows hold measures, or declarations of use.
alter table measure_file add column holds text not null default 'MEASURES';
alter table measure_file alter column holds drop default;
alter table measure_file add constraint measure_file_holds_known check (holds in ('MEASURES', 'DECLARATIONS'));
-- What the calendar asks for: days known to the day.
create index plan_entry_day_ix on plan_entry (day) where section in ('COMMUNICATIONS', 'MEANS');
