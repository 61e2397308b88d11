-- Files people bring: in the database, so that one backup holds everything and every instance sees them.
create table stored_file (
    id uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    content bytea not null,
    stored_at timestamptz not null,
    constraint stored_file_pk primary key (id),
    constraint stored_file_size_limit check (size between 1 and 26214400)
);
