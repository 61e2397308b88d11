-- An item that asks about what was promised before says so, whatever its title.
alter table agenda_item drop constraint agenda_item_kind_known;
alter table agenda_item add constraint agenda_item_kind_known
    check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'ARBITRATION', 'FOLLOW_UP'));
update agenda_item set kind = 'FOLLOW_UP'
    where kind = 'INFORMATION' and title in ('Suivi des actions', 'Follow-up of actions');
