-- What is to come, and minutes somebody has to do something about: few, however many meetings were held.
create index meeting_coming_ix on meeting (standard_id, starts_at) where state in ('PLANNED', 'CALLED', 'RUNNING');
create index minutes_waiting_ix on minutes (meeting_id) where state <> 'PUBLISHED';
