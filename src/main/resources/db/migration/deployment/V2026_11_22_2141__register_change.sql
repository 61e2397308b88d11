-- One row for each transaction that changed the register of uses: what adds all of it up is counted anew only then.
create table register_change (
    transaction xid8 not null,
    constraint register_change_pk primary key (transaction)
);
create function register_changed() returns trigger language plpgsql as $$
begin
    insert into register_change values (pg_current_xact_id()) on conflict do nothing;
    return null;
end $$;
create trigger use_declaration_changed after insert or update or delete on use_declaration
    for each statement execute function register_changed();
comment on table register_change is
    'Their number and the greatest say whether anything changed: transactions do not end in the order they began.';
