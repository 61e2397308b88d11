-- A list that was taken in leaves its words but not its address: who comes back to it is told what became of it.
alter table brought_list
    alter column content drop not null,
    add column taken int,
    add constraint brought_list_content_until_taken check ((taken is null) = (content is not null));
