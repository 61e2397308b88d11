-- A spelling found in a table leads to one organisation.
drop index organisation_alias_folded_ix;
create unique index organisation_alias_unique on organisation_alias (folded(alias));
create index organisation_list_ix on organisation (folded(name), id) where merged_into_id is null;
