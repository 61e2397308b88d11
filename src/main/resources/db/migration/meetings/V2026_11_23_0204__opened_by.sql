-- Who opened a meeting: named in its minutes where nobody who runs the group is marked present.
alter table meeting
    add column opened_by uuid,
    add constraint meeting_opened_by_fk foreign key (opened_by) references person (id);

create index meeting_opened_by_ix on meeting (opened_by);
