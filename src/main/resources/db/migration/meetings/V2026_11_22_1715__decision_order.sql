-- Decisions of a day in the order of their numbers; those everybody reads have an index of their own, so that a stranger
-- does not read past the others.
drop index decision_standard_ix;
create index decision_standard_ix on decision (standard_id, taken_on desc, number desc, id desc);
create index decision_public_ix on decision (standard_id, taken_on desc, number desc, id desc) where published_at is not null;
