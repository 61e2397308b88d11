-- Who is on the list of a meeting because of a role on the standard, without a seat in the circle.
alter table meeting_participant add column by_role text;
