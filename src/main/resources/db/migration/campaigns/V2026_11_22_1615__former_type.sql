-- A correction may change the type alone: what it was is kept with the former words.
alter table comment_change add column former_type text;
