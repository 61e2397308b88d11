-- What a meeting works on: each document with its versions. A new version never erases the one before.
create table meeting_material (
    id uuid not null,
    meeting_id uuid not null,
    title text not null,
    added_at timestamptz not null,
    constraint meeting_material_pk primary key (id),
    constraint meeting_material_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_material_title_given check (title ~ '\S')
);
create index meeting_material_meeting_ix on meeting_material (meeting_id, added_at);

create table material_version (
    id uuid not null,
    material_id uuid not null,
    number int not null,
    file_id uuid,
    link text,
    added_by uuid,
    added_at timestamptz not null,
    constraint material_version_pk primary key (id),
    constraint material_version_material_fk foreign key (material_id) references meeting_material (id),
    constraint material_version_file_fk foreign key (file_id) references stored_file (id),
    constraint material_version_added_by_fk foreign key (added_by) references person (id),
    constraint material_version_once unique (material_id, number),
    constraint material_version_file_or_link check ((file_id is null) <> (link is null))
);
create index material_version_file_ix on material_version (file_id);
create index material_version_added_by_ix on material_version (added_by);

create function material_version_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a document is never changed nor erased';
end $$;
create trigger material_version_is_kept before update or delete on material_version
    for each row execute function material_version_is_kept();
