-- Who gave a position: one of the organisation's people, or somebody who wrote down what was told in session.
alter table consensus_position add column told boolean not null default false;
alter table consensus_position alter column told drop default;
