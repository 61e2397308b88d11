-- Whoever knows the address of a file may read it, but for those that only the page which refers to them gives out.
alter table stored_file add column closed boolean not null default false;
