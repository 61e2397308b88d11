-- What a closed circle asks is read by its people until the minutes say it; and the item of the agenda it came from.
alter table open_question
    add column audience text,
    add column published_at timestamptz,
    add column raised_item_id uuid;
update open_question set published_at = raised_on;
alter table open_question
    add constraint open_question_audience_known check (audience in ('COPIL', 'GROUP')),
    add constraint open_question_kept_or_public check (published_at is not null or audience is not null);
create index open_question_raised_item_ix on open_question (raised_item_id);
