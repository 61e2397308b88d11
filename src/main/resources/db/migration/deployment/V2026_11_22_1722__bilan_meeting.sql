-- The COPIL a bilan was presented to, where that meeting is known here.
alter table bilan add column meeting_id uuid;
alter table bilan add constraint bilan_meeting_fk foreign key (meeting_id) references meeting (id);
create index bilan_meeting_ix on bilan (meeting_id);
