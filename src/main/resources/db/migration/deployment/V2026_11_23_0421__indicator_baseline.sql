-- What an indicator was before the standard; nothing where nobody knows.
alter table indicator add column baseline numeric(18, 6);
