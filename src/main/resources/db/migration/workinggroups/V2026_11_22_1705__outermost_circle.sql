-- The outermost circle: everybody the subject matters to.
alter table group_circle drop constraint group_circle_kind_known,
    add constraint group_circle_kind_known check (kind in ('COPIL', 'CONTRIBUTORS', 'USERS', 'ECOSYSTEM'));
alter table group_member_circle drop constraint group_member_circle_known,
    add constraint group_member_circle_known check (circle in ('COPIL', 'CONTRIBUTORS', 'USERS', 'ECOSYSTEM'));
alter table join_request drop constraint join_request_circle_known,
    add constraint join_request_circle_known check (circle in ('COPIL', 'CONTRIBUTORS', 'USERS', 'ECOSYSTEM'));

-- Groups that already have the usual circles have that one too.
insert into group_circle (group_id, kind, entry)
select group_id, 'ECOSYSTEM', 'OPEN' from group_circle where kind = 'USERS';
