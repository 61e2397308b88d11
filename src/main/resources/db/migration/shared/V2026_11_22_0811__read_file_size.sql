-- Tables of comments weigh up to 50 MB; what other files may weigh is decided where they are taken.
alter table stored_file drop constraint stored_file_size_limit;
alter table stored_file add constraint stored_file_size_limit check (size between 1 and 52428800);
