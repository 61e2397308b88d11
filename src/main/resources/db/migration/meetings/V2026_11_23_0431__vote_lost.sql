-- A vote that does not carry a proposal leaves a decision that says so.
alter table decision drop constraint decision_state_known;
alter table decision add constraint decision_state_known
    check (state in ('PENDING', 'ADOPTED', 'OBJECTED', 'REJECTED', 'SUPERSEDED'));
alter table decision add constraint decision_rejected_by_count
    check (state <> 'REJECTED' or mode = 'VOTE' and votes_for <= votes_against);

-- What was rejected before has none.
alter table consensus drop constraint consensus_decided;
alter table consensus add constraint consensus_decided
    check (state = 'REJECTED' or (state in ('ADOPTED', 'VOTED')) = (decision_id is not null));
