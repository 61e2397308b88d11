-- What happened, to what, by whom and why. Written once, never touched again.
create table journal_entry (
    id bigint generated always as identity,
    at timestamptz not null,
    -- When it happened, where that is not the moment it was recorded; ISO 8601 with reduced precision.
    happened_on text,
    -- Where it stands on a timeline: the day it happened, else the moment it was recorded.
    told_at timestamptz not null,
    subject_type text not null,
    subject_id uuid,
    standard_id uuid,
    verb text not null,
    facts jsonb not null,
    reason text,
    actor_id uuid,
    visibility text not null,
    constraint journal_entry_pk primary key (id),
    constraint journal_entry_visibility_known check (visibility in ('PUBLIC', 'INTERNAL')),
    constraint journal_entry_happened_on_iso check (is_partial_date(happened_on)),
    constraint journal_entry_facts_list check (jsonb_typeof(facts) = 'array'),
    -- Checked at commit: the act may not have been flushed yet when its entry is written.
    constraint journal_entry_standard_fk foreign key (standard_id) references standard (id) deferrable initially deferred,
    constraint journal_entry_actor_fk foreign key (actor_id) references person (id) deferrable initially deferred
);
create index journal_entry_standard_ix on journal_entry (standard_id, told_at desc, id desc);
create index journal_entry_actor_ix on journal_entry (actor_id);
create index journal_entry_subject_ix on journal_entry (subject_id, at desc, id desc);
create index journal_entry_public_ix on journal_entry (told_at desc, id desc) where visibility = 'PUBLIC';

comment on table journal_entry is 'Append-only history of every act; triggers refuse update, delete and truncate.';

create function journal_entry_is_kept() returns trigger
    language plpgsql as
$$
begin
    raise exception 'journal_entry is append-only: % refused', lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;

create trigger journal_entry_kept before update or delete on journal_entry
    for each row execute function journal_entry_is_kept();
create trigger journal_entry_kept_whole before truncate on journal_entry
    for each statement execute function journal_entry_is_kept();
