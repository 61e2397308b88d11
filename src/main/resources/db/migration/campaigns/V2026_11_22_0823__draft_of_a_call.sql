-- A document of a call is read online in a revision that is there.
update campaign_document d set revision_id = null
where not exists (select from revision r where r.id = d.revision_id);
alter table campaign_document
    add constraint campaign_document_revision_fk foreign key (revision_id) references revision (id);
