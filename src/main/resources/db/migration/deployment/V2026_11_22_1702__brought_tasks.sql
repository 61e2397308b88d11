-- Files of rows may hold actions of a plan too.
alter table measure_file drop constraint measure_file_holds_known;
alter table measure_file add constraint measure_file_holds_known
    check (holds in ('MEASURES', 'DECLARATIONS', 'OPERATIONS', 'TASKS'));
