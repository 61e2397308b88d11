-- French words without their accents, so that "accessibilite" finds "accessibilité", and the same words unstemmed: for
-- codes, for the beginnings of words, and to put what was typed exactly before what has only the same stem.
create text search configuration words_french (copy = french);
alter text search configuration words_french
    alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration words_exact (copy = simple);
alter text search configuration words_exact
    alter mapping for hword, hword_part, word with unaccent, simple;

-- What strangers may find. It holds words and no texts: what is shown is asked of the owner, who knows who may read it.
create table search_entry (
    id bigint generated always as identity,
    kind text not null,
    object_id uuid not null,
    standard_id uuid,
    title text not null,
    happened_on date,
    importance real not null,
    title_words tsvector not null,
    words tsvector not null,
    -- The round in which it was last seen; a round that ends removes what it did not see.
    round bigint not null,
    constraint search_entry_pk primary key (id),
    constraint search_entry_object_once unique (kind, object_id),
    constraint search_entry_standard_fk foreign key (standard_id) references standard (id) on delete cascade
);
create index search_entry_title_words_ix on search_entry using gin (title_words);
create index search_entry_words_ix on search_entry using gin (words);
create index search_entry_title_like_ix on search_entry using gin (folded(title) gin_trgm_ops);
create index search_entry_standard_ix on search_entry (standard_id);

create sequence search_round;
