-- Whoever keeps the accounts vouches for the organisation of a person; one that people choose themselves waits for it.
alter table person add column organisation_vouched_at timestamptz;
update person set organisation_vouched_at = created_at where organisation_id is not null;
alter table person add constraint person_organisation_vouched check
    (organisation_vouched_at is null or organisation_id is not null);
create index person_unvouched_ix on person (id) where organisation_id is not null and organisation_vouched_at is null;
