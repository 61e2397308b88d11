-- Lists of comments cost the same whatever the number of comments of the call, and of the other calls.
create extension if not exists btree_gin;

-- Words and types of one call, without reading those of the others. The short pending list keeps searches quick
-- after a table of ten thousand rows.
create index comment_found_ix on comment using gin (campaign_id, types, searched) with (gin_pending_list_limit = 256)
    where state = 'RECEIVED';
drop index comment_types_ix;
drop index comment_searched_ix;

-- In the order of the list, with what filters read, so that what does not match is passed over in the index alone.
create index comment_listed_ix on comment (campaign_id, sort_key)
    include (id, document_id, organisation_code, disposition, clause_identity, types) where state = 'RECEIVED';
drop index comment_list_ix;
create index comment_coded_ix on comment (campaign_id, organisation_code, sort_key)
    include (id, document_id, disposition, clause_identity, types) where state = 'RECEIVED';
drop index comment_code_ix;
create index comment_disposed_ix on comment (campaign_id, disposition, sort_key)
    include (id, document_id, organisation_code, clause_identity, types) where state = 'RECEIVED';
drop index comment_disposition_ix;
create index comment_on_clause_ix on comment (campaign_id, clause_identity, sort_key) where state = 'RECEIVED';
