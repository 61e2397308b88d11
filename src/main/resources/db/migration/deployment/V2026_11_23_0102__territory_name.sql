-- What who declares calls a commune or an EPCI: we keep no list of them.
alter table use_declaration
    add column territory_name text,
    add constraint use_declaration_territory_name_given check (territory_name ~ '\S');
