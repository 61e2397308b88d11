-- Files of rows may hold operations of a cycle too.
alter table measure_file drop constraint measure_file_holds_known;
alter table measure_file add constraint measure_file_holds_known
    check (holds in ('MEASURES', 'DECLARATIONS', 'OPERATIONS'));
