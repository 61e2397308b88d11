-- What members said of themselves in the round of introductions of a meeting; empty where they did not.
alter table group_member
    add column said_capacity text not null default '',
    add column said_work text not null default '',
    add column said_expects text not null default '';
