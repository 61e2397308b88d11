-- Of the blocks there are, nobody knows any more who wrote them: taking the notes again asks first.
alter table minutes_block add column by_hand boolean not null default true;
alter table minutes_block alter column by_hand set default false;
