-- What each contributor was last told of their comments, so that everybody is told once, and again when an answer changes.
alter table contributor
    add column answers_print text,
    add column answers_told_at timestamptz,
    add constraint contributor_told_what check ((answers_print is null) = (answers_told_at is null));
comment on column contributor.answers_print is 'SHA-256 of the answers in the last mail.';
