-- A consensus looked for: a proposal a round, a position an organisation and a round; the group's own rule.
create table consensus_rule (
    id uuid not null,
    standard_id uuid not null,
    group_id uuid,
    hesitant int not null,
    quorum int not null,
    constraint consensus_rule_pk primary key (id),
    constraint consensus_rule_once unique nulls not distinct (standard_id, group_id),
    constraint consensus_rule_standard_fk foreign key (standard_id) references standard (id),
    constraint consensus_rule_group_fk foreign key (group_id) references working_group (id),
    constraint consensus_rule_hesitant check (hesitant between 0 and 50),
    constraint consensus_rule_quorum check (quorum between 1 and 100)
);
create index consensus_rule_group_ix on consensus_rule (group_id);

create table consensus (
    id uuid not null,
    standard_id uuid not null,
    group_id uuid,
    audience text not null,
    subject text not null,
    state text not null,
    decision_id uuid,
    meeting_id uuid,
    outcome text,
    opened_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null,
    constraint consensus_pk primary key (id),
    constraint consensus_standard_fk foreign key (standard_id) references standard (id),
    constraint consensus_group_fk foreign key (group_id) references working_group (id),
    constraint consensus_decision_fk foreign key (decision_id) references decision (id),
    constraint consensus_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint consensus_decision_once unique (decision_id),
    constraint consensus_audience_known check (audience in ('COPIL', 'GROUP')),
    constraint consensus_state_known check (state in ('OPEN', 'ADOPTED', 'VOTED', 'REJECTED', 'DROPPED')),
    constraint consensus_subject_given check (subject ~ '\S'),
    constraint consensus_decided check ((state in ('ADOPTED', 'VOTED')) = (decision_id is not null)),
    constraint consensus_closed check ((state = 'OPEN') = (closed_at is null))
);
create index consensus_standard_ix on consensus (standard_id, opened_at desc, id desc);
create index consensus_open_ix on consensus (standard_id) where state = 'OPEN';
create index consensus_group_ix on consensus (group_id);
create index consensus_meeting_ix on consensus (meeting_id);

create table consensus_round (
    id uuid not null,
    consensus_id uuid not null,
    number int not null,
    proposal text not null,
    opened_at timestamptz not null,
    answer_until timestamptz,
    closed_at timestamptz,
    verdict text,
    constraint consensus_round_pk primary key (id),
    constraint consensus_round_consensus_fk foreign key (consensus_id) references consensus (id),
    constraint consensus_round_once unique (consensus_id, number),
    constraint consensus_round_proposal_given check (proposal ~ '\S'),
    constraint consensus_round_verdict_known check (verdict in ('NOBODY', 'ADOPTABLE', 'BLOCKED', 'HESITANT')),
    constraint consensus_round_closed check ((closed_at is null) = (verdict is null))
);

create table consensus_position (
    round_id uuid not null,
    organisation_key text not null,
    organisation text not null,
    stance text not null,
    reason text,
    given_by uuid,
    at timestamptz not null,
    constraint consensus_position_pk primary key (round_id, organisation_key),
    constraint consensus_position_round_fk foreign key (round_id) references consensus_round (id),
    constraint consensus_position_given_by_fk foreign key (given_by) references person (id),
    constraint consensus_position_named check (organisation ~ '\S'),
    constraint consensus_position_stance_known check (stance in ('AGREES', 'RESERVES', 'WITHDRAWS', 'BLOCKS')),
    constraint consensus_position_reason check (stance = 'AGREES' or reason is not null)
);
create index consensus_position_given_by_ix on consensus_position (given_by);

-- A round that is over keeps its positions.
create function consensus_position_is_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from consensus_round r where r.closed_at is not null
            and r.id = case when tg_op = 'DELETE' then old.round_id else new.round_id end) then
        if tg_op = 'UPDATE' and (old.round_id, old.organisation_key, old.organisation, old.stance, old.reason, old.at)
                is not distinct from (new.round_id, new.organisation_key, new.organisation, new.stance, new.reason, new.at) then
            return new;
        end if;
        raise exception 'the positions of a round that is over are kept';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger consensus_position_is_kept before insert or update or delete on consensus_position
    for each row execute function consensus_position_is_kept();
