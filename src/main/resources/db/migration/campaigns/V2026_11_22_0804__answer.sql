-- What becomes of each comment, in two steps: what is proposed to the group, and what was decided. The columns
-- disposition, reason, action and decision_as_written hold the decision in force.
alter table comment
    add column pre_disposition text,
    add column pre_reason text,
    add column pre_action text,
    add column pre_see_other_id uuid,
    add column pre_by uuid,
    add column pre_at timestamptz,
    add column see_other_id uuid,
    add column decided_in text,
    add column decided_on date,
    add column decided_body text,
    add column decided_by uuid,
    add column decided_at timestamptz,
    add column assignee_id uuid,
    add constraint comment_pre_see_other_fk foreign key (pre_see_other_id) references comment (id),
    add constraint comment_pre_by_fk foreign key (pre_by) references person (id),
    add constraint comment_see_other_fk foreign key (see_other_id) references comment (id),
    add constraint comment_decided_by_fk foreign key (decided_by) references person (id),
    add constraint comment_assignee_fk foreign key (assignee_id) references person (id),
    add constraint comment_pre_disposition_known check (pre_disposition in
        ('ACCEPTED', 'ACCEPTED_IN_PRINCIPLE', 'REFUSED', 'POSTPONED', 'ANSWERED', 'SEE_OTHER', 'OUT_OF_SCOPE')),
    add constraint comment_decided_body_known check (decided_body in ('GROUP', 'COPIL')),
    add constraint comment_sees_another check (see_other_id <> id and pre_see_other_id <> id);
create index comment_pre_see_other_ix on comment (pre_see_other_id);
create index comment_pre_by_ix on comment (pre_by);
create index comment_see_other_ix on comment (see_other_id);
create index comment_decided_by_ix on comment (decided_by, decided_at desc);
create index comment_assignee_ix on comment (assignee_id, campaign_id, sort_key);
create index comment_to_propose_ix on comment (campaign_id, sort_key)
    where state = 'RECEIVED' and disposition is null and pre_at is null;
create index comment_proposed_ix on comment (campaign_id, sort_key)
    where state = 'RECEIVED' and disposition is null and pre_at is not null;

-- Both steps of each answer, as they were, one row per act.
create table comment_answer (
    id bigint generated always as identity,
    comment_id uuid not null,
    step text not null,
    disposition text,
    reason text,
    action text,
    as_written text,
    see_other_id uuid,
    decided_in text,
    decided_on date,
    decided_body text,
    by_person uuid,
    at timestamptz not null,
    constraint comment_answer_pk primary key (id),
    constraint comment_answer_comment_fk foreign key (comment_id) references comment (id) on delete cascade,
    constraint comment_answer_by_fk foreign key (by_person) references person (id),
    constraint comment_answer_step_known check (step in ('PROPOSAL', 'DECISION'))
);
create index comment_answer_comment_ix on comment_answer (comment_id, id);
create index comment_answer_by_ix on comment_answer (by_person);
comment on table comment_answer is 'Append-only: written by a trigger on comment, whoever answers; goes only with its comment.';

create function comment_answer_is_told() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and (new.pre_disposition, new.pre_reason, new.pre_action, new.pre_see_other_id, new.pre_by, new.pre_at)
            is distinct from (old.pre_disposition, old.pre_reason, old.pre_action, old.pre_see_other_id, old.pre_by, old.pre_at) then
        insert into comment_answer (comment_id, step, disposition, reason, action, see_other_id, by_person, at)
        values (new.id, 'PROPOSAL', new.pre_disposition, new.pre_reason, new.pre_action, new.pre_see_other_id, new.pre_by,
            coalesce(new.pre_at, now()));
    end if;
    if tg_op = 'INSERT' or (new.disposition, new.reason, new.action, new.decision_as_written, new.see_other_id, new.decided_in,
                new.decided_on, new.decided_body, new.decided_at)
            is distinct from (old.disposition, old.reason, old.action, old.decision_as_written, old.see_other_id,
                old.decided_in, old.decided_on, old.decided_body, old.decided_at) then
        insert into comment_answer (comment_id, step, disposition, reason, action, as_written, see_other_id, decided_in,
            decided_on, decided_body, by_person, at)
        values (new.id, 'DECISION', new.disposition, new.reason, new.action, new.decision_as_written, new.see_other_id,
            new.decided_in, new.decided_on, new.decided_body, new.decided_by, coalesce(new.decided_at, now()));
    end if;
    return null;
end
$$;

create trigger comment_answer_brought after insert on comment
    for each row when (new.disposition is not null or new.reason is not null or new.action is not null)
    execute function comment_answer_is_told();
create trigger comment_answer_told after update on comment
    for each row execute function comment_answer_is_told();

create function comment_answer_is_kept() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and not exists (select 1 from comment where id = old.comment_id) then
        return old;
    end if;
    raise exception 'comment_answer is append-only: % refused', lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;
create trigger comment_answer_kept before update or delete on comment_answer
    for each row execute function comment_answer_is_kept();

-- How far a call is, without counting its comments: by disposition, and PROPOSED for those that wait for the group.
create table answer_tally (
    campaign_id uuid not null,
    kind text not null,
    comments int not null,
    constraint answer_tally_pk primary key (campaign_id, kind),
    constraint answer_tally_campaign_fk foreign key (campaign_id) references campaign (id)
);

create function answer_kind(state text, disposition text, pre_at timestamptz) returns text
    language sql immutable parallel safe
    return case when state <> 'RECEIVED' then null
                when disposition is not null then disposition
                when pre_at is not null then 'PROPOSED' end;

create function answer_tally_moves() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        insert into answer_tally as t (campaign_id, kind, comments)
        select campaign_id, answer_kind(state, disposition, pre_at), count(*) from after
        where answer_kind(state, disposition, pre_at) is not null group by 1, 2 order by 1, 2
        on conflict (campaign_id, kind) do update set comments = t.comments + excluded.comments;
    elsif tg_op = 'UPDATE' then
        insert into answer_tally as t (campaign_id, kind, comments)
        select campaign_id, kind, sum(one) from (
            select campaign_id, answer_kind(state, disposition, pre_at) as kind, 1 as one from after
            union all select campaign_id, answer_kind(state, disposition, pre_at), -1 from before) moved
        where kind is not null group by 1, 2 having sum(one) <> 0 order by 1, 2
        on conflict (campaign_id, kind) do update set comments = t.comments + excluded.comments;
    else
        insert into answer_tally as t (campaign_id, kind, comments)
        select campaign_id, answer_kind(state, disposition, pre_at), -count(*) from before
        where answer_kind(state, disposition, pre_at) is not null group by 1, 2 order by 1, 2
        on conflict (campaign_id, kind) do update set comments = t.comments + excluded.comments;
    end if;
    return null;
end
$$;
create trigger answer_tally_added after insert on comment
    referencing new table as after for each statement execute function answer_tally_moves();
create trigger answer_tally_changed after update on comment
    referencing old table as before new table as after for each statement execute function answer_tally_moves();
create trigger answer_tally_removed after delete on comment
    referencing old table as before for each statement execute function answer_tally_moves();

insert into answer_tally (campaign_id, kind, comments)
select campaign_id, answer_kind(state, disposition, pre_at), count(*) from comment
where answer_kind(state, disposition, pre_at) is not null group by 1, 2;
insert into comment_answer (comment_id, step, disposition, reason, action, as_written, at)
select id, 'DECISION', disposition, reason, action, decision_as_written, coalesce(received_at, written_at) from comment
where disposition is not null or reason is not null or action is not null;

create table comment_link (
    from_id uuid not null,
    to_id uuid not null,
    kind text not null,
    made_by uuid,
    made_at timestamptz not null,
    constraint comment_link_pk primary key (from_id, to_id, kind),
    constraint comment_link_from_fk foreign key (from_id) references comment (id) on delete cascade,
    constraint comment_link_to_fk foreign key (to_id) references comment (id) on delete cascade,
    constraint comment_link_made_by_fk foreign key (made_by) references person (id),
    constraint comment_link_kind_known check (kind in ('SAME_AS', 'DEPENDS_ON', 'CONTRADICTS')),
    constraint comment_link_two check (from_id <> to_id)
);
create index comment_link_to_ix on comment_link (to_id);
create index comment_link_made_by_ix on comment_link (made_by);

create table answer_template (
    id uuid not null,
    standard_id uuid not null,
    disposition text,
    text text not null,
    position int not null,
    made_by uuid,
    constraint answer_template_pk primary key (id),
    constraint answer_template_standard_fk foreign key (standard_id) references standard (id),
    constraint answer_template_made_by_fk foreign key (made_by) references person (id),
    constraint answer_template_text_given check (text ~ '\S'),
    constraint answer_template_disposition_known check (disposition in
        ('ACCEPTED', 'ACCEPTED_IN_PRINCIPLE', 'REFUSED', 'POSTPONED', 'ANSWERED', 'SEE_OTHER', 'OUT_OF_SCOPE'))
);
create index answer_template_standard_ix on answer_template (standard_id, position);
create index answer_template_made_by_ix on answer_template (made_by);
